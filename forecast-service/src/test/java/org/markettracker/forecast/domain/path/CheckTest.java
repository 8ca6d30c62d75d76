package org.markettracker.forecast.domain.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;
import static org.markettracker.forecast.domain.Statements.size;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.path.Check.Rule;

class CheckTest {
    private static final PathId SIZE = new PathId("e-commerce", PathMeasure.SIZE);

    @Test
    void statements_that_can_all_hold_pass_every_check() {
        List<Check> checks = Check.of(EDITION, List.of(path(size("F04", "2025", "148.1亿"))));
        assertEquals(
                List.of("statements-agree", "point-inside-interval"),
                checks.stream().map(each -> each.rule().code()).toList());
        for (Check check : checks) {
            assertTrue(check.passes());
            assertEquals(List.of(), check.reasons());
            assertEquals(List.of(), check.statements());
        }
        assertEquals("Holds for every cell.", checks.get(1).detail());
    }

    @Test
    void an_edition_without_paths_passes() {
        assertTrue(Check.of(EDITION, List.of()).stream().allMatch(Check::passes));
    }

    @Test
    void statements_that_contradict_each_other_are_named() {
        Check check = only(
                Rule.STATEMENTS_AGREE,
                path(
                        size("F04", "2025", "148.1亿"),
                        size("F06", "2025", "<100亿"),
                        size("F09", "2024", ">120亿"),
                        size("F08", "2024", "<120亿")));
        assertFalse(check.passes());
        assertEquals(
                List.of(
                        "SIZE of e-commerce in 2024: the statements F08, F09 cannot all hold, and no decision is recorded",
                        "SIZE of e-commerce in 2025: the statements F04, F06 cannot all hold, and no decision is"
                                + " recorded"),
                check.reasons());
        assertEquals(String.join("; ", check.reasons()), check.detail());
        assertEquals(List.of("F04", "F06", "F08", "F09"), check.statements());
    }

    @Test
    void a_point_on_an_end_that_is_excluded_is_outside_its_interval() {
        Estimate onOpenEnd = new Estimate(
                new BigDecimal("100"),
                new BigDecimal("100"),
                true,
                new BigDecimal("110"),
                false,
                Status.FORECAST,
                List.of("F1"),
                List.of("F2", "F1"));
        Point point =
                new Point(new Cell(SIZE, Period.parse("2025"), null), onOpenEnd, Unit.parse("CNY_100M"), 0, List.of());
        Check check = only(Rule.POINT_INSIDE_INTERVAL, new ForecastPath(EDITION, SIZE, List.of(point)));
        assertFalse(check.passes());
        assertEquals(List.of("F1", "F2"), check.statements());
        assertTrue(check.detail().startsWith("SIZE of e-commerce in 2025: the value must lie within "), check.detail());
        assertTrue(check.detail().endsWith(", is 100"), check.detail());
    }

    private static Check only(Rule rule, ForecastPath path) {
        return Check.of(EDITION, List.of(path)).stream()
                .filter(check -> check.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static ForecastPath path(Statement... statements) {
        return ForecastPath.draw(EDITION, SIZE, List.of(statements));
    }
}
