package org.markettracker.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.evidence.Rows.revenue;
import static org.markettracker.evidence.Rows.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.figure.InvalidEvidence;

class WeighingTest {
    @Test
    void aStatedFigureIsTheValueAndItsRoundingTheEnds() {
        Estimate estimate = Weighing.of(List.of(revenue("A", "gt", "50", 3), revenue("B", "eq", "50.2", 4)))
                .estimate();
        assertEquals(new BigDecimal("50.2"), estimate.value());
        assertEquals("[50.15, 50.25)", estimate.interval().toString());
        assertEquals(List.of("B"), estimate.lowEvidence());
        assertEquals(List.of("B"), estimate.highEvidence());
        assertEquals(Status.ACTUAL, estimate.status());
    }

    @Test
    void anApproximateFigureThatTheOthersForbidGivesWayToTheMiddle() {
        Weighing weighing = Weighing.of(List.of(revenue("A", "gt", "300", 3), revenue("B", "approx", "300", 2)));
        assertEquals(List.of(), weighing.conflict());
        assertEquals(0, new BigDecimal("307.5").compareTo(weighing.estimate().value()));
        assertEquals("(300, 315]", weighing.estimate().interval().toString());
        assertEquals(List.of("A"), weighing.estimate().lowEvidence());
        assertEquals(List.of("B"), weighing.estimate().highEvidence());
    }

    @Test
    void anApproximateFigureAloneIsTheValue() {
        Estimate estimate =
                Weighing.of(List.of(revenue("B", "approx", "300", 2))).estimate();
        assertEquals(new BigDecimal("300"), estimate.value());
        assertEquals("[285, 315]", estimate.interval().toString());
    }

    @Test
    void endsThatStatementsGiveHaveTheirMiddleAsValue() {
        Estimate estimate = Weighing.of(List.of(revenue("A", "gt", "300", 3), revenue("B", "lt", "400", 2)))
                .estimate();
        assertEquals(0, new BigDecimal("350").compareTo(estimate.value()));
    }

    @Test
    void noValueIsInventedBetweenAStatedEndAndWhatIsPossibleAtAll() {
        assertNull(Weighing.of(List.of(revenue("A", "lt", "5", 3))).estimate().value());
    }

    @Test
    void whatNothingBoundsAboveHasNoValue() {
        Estimate estimate = Weighing.of(List.of(revenue("A", "gt", "400", 3))).estimate();
        assertNull(estimate.value());
        assertNull(estimate.high());
        assertEquals("(400, ∞)", estimate.interval().toString());
        assertEquals(List.of(), estimate.highEvidence());
    }

    @Test
    void anEndThatNobodyStatedHasNoEvidence() {
        Estimate estimate = Weighing.of(List.of(revenue("A", "lt", "5", 3))).estimate();
        assertEquals("[0, 5)", estimate.interval().toString());
        assertEquals(List.of(), estimate.lowEvidence());
        assertEquals(List.of("A"), estimate.highEvidence());
    }

    @Test
    void aContradictionIsToldAndTheMostTrustedStatementKept() {
        Weighing weighing = Weighing.of(
                List.of(revenue("C", "le", "300", 3), revenue("B", "gt", "300", 4), revenue("A", "lt", "900", 2)));
        assertEquals(List.of("B", "C"), weighing.conflict());
        assertEquals("(300, ∞)", weighing.estimate().interval().toString());
        assertEquals(List.of("B"), weighing.estimate().lowEvidence());
    }

    @Test
    void unitsOfTheSameKindAreWeighedTogether() {
        Statement millions =
                statement("id", "M", "value", "5020", "unit", "CNY_1M", "stated", "5020 million", "confidence", "3");
        Weighing weighing = Weighing.of(List.of(millions, revenue("B", "eq", "50.2", 4)));
        assertEquals("CNY_100M", weighing.unit().code());
        assertEquals("[50.195, 50.205)", weighing.estimate().interval().toString());
    }

    @Test
    void statementsAboutDifferentCellsAreRefused() {
        InvalidEvidence refused = assertThrows(
                InvalidEvidence.class,
                () -> Weighing.of(List.of(revenue("A", "gt", "50", 3), statement("id", "B", "period", "2020"))));
        assertEquals("statements", refused.field());
        assertThrows(InvalidEvidence.class, () -> Weighing.of(List.of()));
    }

    @Property(tries = 300)
    void theOrderOfStatementsDoesNotMatter(@ForAll("someRevenues") List<Statement> statements, @ForAll Random random) {
        List<Statement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, random);
        assertEquals(Weighing.of(statements), Weighing.of(shuffled));
    }

    @Property(tries = 300)
    void theEstimateIsInsideEveryStatementUnlessTheyContradict(@ForAll("someRevenues") List<Statement> statements) {
        Weighing weighing = Weighing.of(statements);
        BigDecimal value = weighing.estimate().value();
        if (weighing.conflict().isEmpty() && value != null) {
            assertTrue(statements.stream().allMatch(each -> each.bounds().contains(value)));
        }
    }

    @Property(tries = 300)
    void leavingAStatementOutNeverTightens(@ForAll("someRevenues") List<Statement> statements) {
        Weighing all = Weighing.of(statements);
        if (!all.conflict().isEmpty() || statements.size() == 1) {
            return;
        }
        Estimate fewer = Weighing.of(statements.subList(1, statements.size())).estimate();
        assertTrue(fewer.interval().compareLow(all.estimate().interval()) <= 0);
        assertTrue(fewer.interval().compareHigh(all.estimate().interval()) >= 0);
    }

    @Provide
    Arbitrary<List<Statement>> someRevenues() {
        Arbitrary<String> relations = Arbitraries.of("eq", "approx", "gt", "ge", "lt", "le");
        Arbitrary<String> values = Arbitraries.of("49", "50", "50.0", "50.2", "51", "60");
        return Combinators.combine(relations, values, Arbitraries.integers().between(1, 5))
                .as((relation, value, confidence) -> List.of(relation, value, "" + confidence))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(rows -> {
                    List<Statement> statements = new ArrayList<>();
                    for (List<String> row : rows) {
                        statements.add(
                                revenue("S" + statements.size(), row.get(0), row.get(1), Integer.parseInt(row.get(2))));
                    }
                    return statements;
                });
    }
}
