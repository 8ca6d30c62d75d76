package org.markettracker.forecast.domain.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;
import static org.markettracker.forecast.domain.Statements.cagr;
import static org.markettracker.forecast.domain.Statements.size;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.forecast.domain.Fact;

class ForecastPathTest {
    private static final PathId SIZE = new PathId("e-commerce", PathMeasure.SIZE);
    private static final PathId CAGR = new PathId("e-commerce", PathMeasure.CAGR);

    @Test
    void points_stand_in_order_of_period_whatever_the_order_of_the_statements() {
        ForecastPath path = drawn(size("F3", "2025", "148.1亿"), size("F1", "2022", "66亿"), size("F2", "2023", "86亿"));
        assertEquals(
                List.of("2022", "2023", "2025"),
                path.points().stream().map(each -> each.cell().period().code()).toList());
    }

    @Test
    void a_point_is_what_is_stated_within_its_rounding() {
        Point point = drawn(size("F04", "2025", "148.1亿")).points().get(0);
        Estimate estimate = point.estimate();
        assertEquals(0, new BigDecimal("148.1").compareTo(estimate.value()));
        assertEquals(0, new BigDecimal("148.05").compareTo(estimate.low()));
        assertEquals(0, new BigDecimal("148.15").compareTo(estimate.high()));
        assertFalse(estimate.lowOpen());
        assertTrue(estimate.highOpen());
        assertEquals(Status.FORECAST, estimate.status());
        assertEquals(List.of("F04"), estimate.lowEvidence());
        assertEquals(1, point.decimals());
    }

    @Test
    void two_statements_about_a_cell_narrow_it_together() {
        Point point = drawn(size("F01", "2025", ">1600亿"), size("F02", "2025", "≈1600亿"))
                .points()
                .get(0);
        assertEquals(0, new BigDecimal("1600").compareTo(point.estimate().low()));
        assertTrue(point.estimate().lowOpen());
        assertEquals(0, new BigDecimal("1680").compareTo(point.estimate().high()));
        assertEquals(List.of("F01"), point.estimate().lowEvidence());
        assertEquals(List.of("F02"), point.estimate().highEvidence());
        assertTrue(point.conflict().isEmpty());
    }

    @Test
    void a_cell_that_nothing_bounds_above_has_no_value() {
        Point point = drawn(size("F01", "2025", ">1600亿")).points().get(0);
        assertNull(point.estimate().value());
        assertNull(point.estimate().high());
        assertTrue(point.isInsideItsInterval());
    }

    @Test
    void a_cagr_over_another_base_is_another_point() {
        ForecastPath path = ForecastPath.draw(
                EDITION, CAGR, List.of(cagr("F2", "2025", "2021", "31.1%"), cagr("F1", "2025", "2020", "30%")));
        assertEquals(
                List.of("2020", "2021"),
                path.points().stream()
                        .map(each -> each.cell().basePeriod().code())
                        .toList());
        assertEquals(
                "CAGR of e-commerce in 2025 since 2021",
                path.points().get(1).cell().title());
    }

    @Test
    void a_path_without_points_is_told_to_be_gone() {
        ForecastPath none = drawn();
        assertEquals(List.of(new Fact.PathGone(EDITION, SIZE)), none.drawn().facts());
        ForecastPath some = drawn(size("F04", "2025", "148.1亿"));
        assertEquals(List.of(new Fact.PathIs(some)), some.drawn().facts());
        assertEquals("e-commerce/SIZE/published/base", some.id().code());
    }

    @Test
    void a_path_holds_its_own_points_only_each_once_and_in_order() {
        List<Point> points =
                drawn(size("F1", "2022", "66亿"), size("F2", "2023", "86亿")).points();
        assertThrows(IllegalArgumentException.class, () -> new ForecastPath(EDITION, CAGR, points));
        List<Point> turned = List.of(points.get(1), points.get(0));
        assertThrows(IllegalArgumentException.class, () -> new ForecastPath(EDITION, SIZE, turned));
        List<Point> twice = List.of(points.get(0), points.get(0));
        assertThrows(IllegalArgumentException.class, () -> new ForecastPath(EDITION, SIZE, twice));
    }

    private static ForecastPath drawn(Statement... statements) {
        return ForecastPath.draw(EDITION, SIZE, List.of(statements));
    }
}
