package org.markettracker.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;

class ReferenceRowsTest {
    @Test
    void everyReferenceStatementIsOne() {
        assertEquals(16, ReferenceRows.market().size());
        assertEquals(26, ReferenceRows.vendor().size());
        assertEquals(5, ReferenceRows.forecast().size());
    }

    @TestFactory
    Stream<DynamicTest> everyStatedFigureAgreesWithItsColumns() {
        return Stream.of("market-evidence.csv", "vendor-evidence.csv", "forecast-evidence.csv", "indicators.csv")
                .flatMap(table -> ReferenceRows.rows(table).stream())
                .map(row -> DynamicTest.dynamicTest(row.get("id") + " " + row.get("stated"), () -> {
                    StatedFigure stated = StatedFigure.parse(row.get("stated"));
                    assertTrue(stated.disagreement(
                                    Relation.parse(row.get("relation")),
                                    new BigDecimal(row.get("value")),
                                    null,
                                    Unit.parse(row.get("unit")))
                            .isEmpty());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyStatedFactIsUnderstood() {
        return ReferenceRows.rows("facts.csv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("of"),
                        () -> assertEquals(
                                Relation.parse(row.get("relation")),
                                StatedFigure.parse(row.get("stated")).relation())));
    }

    @Test
    void theBoundsOfSingleReferenceStatementsAreThoseOfTheirFigures() {
        Map<String, String> expected = Map.of(
                "M01", "(400, ∞)",
                "M04", "[285, 315]",
                "M07", "[191.65, 191.75)",
                "M08", "[69.5, 70.5)",
                "M10", "[-100, -60]",
                "M11", "[-60.5, -59.5)",
                "M12", "[-63, -57]",
                "M16", "[1, 1]");
        List<Statement> market = ReferenceRows.market();
        expected.forEach((id, bounds) -> assertEquals(
                bounds,
                market.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(each -> plain(each.bounds().toString()))
                        .orElseThrow(),
                id));
    }

    private static String plain(String interval) {
        return interval.replaceAll("\\.0+(?=[],)])", "");
    }
}
