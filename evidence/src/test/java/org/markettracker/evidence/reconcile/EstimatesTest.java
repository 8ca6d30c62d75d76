package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.model.Target;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.solve.End;
import org.markettracker.evidence.time.Period;

class EstimatesTest {
    private static final Unit MONEY = Unit.parse("CNY_100M");
    private static final Cell CELL = Cell.of(Measure.REVENUE, "a", Period.ofYear(2020));
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Target LEVEL = Target.level(Linear.of(0));

    private final Part.Ends ends = new Part.Ends(end(1, "s"), end(3, "t"));
    private final Estimates first = new Estimates(Map.of(), Map.of());
    private final CellEstimate before = first.of(CELL, ends, LEVEL, new BigDecimal("2.0"), MONEY);
    private final Estimates second = new Estimates(Map.of(), first.made());

    private static End end(double value, String statement) {
        return new End(value, false, new TreeSet<>(List.of(statement)), new TreeSet<>());
    }

    @Test
    void what_hangs_on_nothing_new_is_told_as_it_was() {
        assertSame(before, second.of(CELL, new Part.Ends(ends.low(), ends.high()), LEVEL, TWO, MONEY));
    }

    @Test
    void an_end_that_was_found_again_is_told_with_what_proves_it_now() {
        Part.Ends other = new Part.Ends(end(1, "u"), ends.high());

        assertEquals(
                List.of("u"),
                second.of(CELL, other, LEVEL, TWO, MONEY).estimate().lowEvidence());
    }

    @Test
    void another_value_is_told() {
        BigDecimal other = new BigDecimal("2.5");

        assertEquals(
                other, second.of(CELL, ends, LEVEL, other, MONEY).estimate().value());
    }

    @Test
    void another_unit_is_told() {
        Unit other = Unit.parse("CNY_1M");

        assertEquals(other, second.of(CELL, ends, LEVEL, TWO, other).unit());
    }

    @Test
    void a_cell_that_was_left_out_once_is_made_anew() {
        Estimates third = new Estimates(Map.of(), second.made());

        assertNotSame(before, third.of(CELL, ends, LEVEL, TWO, MONEY));
    }
}
