package org.markettracker.forecast.domain.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;
import static org.markettracker.forecast.domain.Statements.cagr;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Refused;

class ForecastPathTest {
    private static final PathId SIZE = PathId.published("e-commerce", PathMeasure.SIZE);
    private static final PathId CAGR = PathId.published("e-commerce", PathMeasure.CAGR);

    @Test
    void a_path_without_points_is_told_to_be_gone() {
        ForecastPath none = new ForecastPath(EDITION, SIZE, List.of());
        assertEquals(List.of(new Fact.PathGone(EDITION, SIZE)), none.drawn().facts());
        ForecastPath some = new ForecastPath(EDITION, SIZE, List.of(point(SIZE, "2025", "148.1")));
        assertEquals(List.of(new Fact.PathIs(some)), some.drawn().facts());
        assertEquals("e-commerce/SIZE/published/base", some.id().code());
    }

    @Test
    void a_path_holds_its_own_points_only_each_once_and_in_order() {
        Point first = point(SIZE, "2022", "66");
        Point second = point(SIZE, "2023", "86");
        assertEquals(
                2,
                new ForecastPath(EDITION, SIZE, List.of(first, second)).points().size());
        for (List<Point> wrong : List.of(List.of(second, first), List.of(first, first))) {
            assertThrows(IllegalArgumentException.class, () -> new ForecastPath(EDITION, SIZE, wrong));
        }
        assertThrows(IllegalArgumentException.class, () -> new ForecastPath(EDITION, CAGR, List.of(first)));
    }

    @Test
    void paths_are_told_apart_by_method_and_scenario() {
        PathId model = PathId.model("e-commerce", "combination");
        assertFalse(model.isPublished());
        assertTrue(model.isBase());
        assertFalse(SIZE.under("double-reduction").isBase());
        assertTrue(SIZE.compareTo(model) > 0);
    }

    @Test
    void a_cell_is_named_by_what_it_is_about() {
        Cell cell = Cell.of(cagr("F05", "2025", "2021", "31.1%"));
        assertEquals("CAGR of e-commerce in 2025 since 2021", cell.title());
        assertEquals("CAGR/e-commerce/2025/2021", cell.code());
        assertEquals(
                PathId.model("e-commerce", "ses"),
                cell.on(PathId.model("e-commerce", "ses")).path());
        assertThrows(Refused.class, () -> PathMeasure.of(Measure.RANK));
    }

    @Test
    void a_point_outside_a_band_of_its_model_is_outside_its_interval() {
        Point point = point(SIZE, "2025", "100");
        for (String[] ends : new String[][] {{"101", "110"}, {"90", "99"}}) {
            Band band = new Band(80, new BigDecimal(ends[0]), new BigDecimal(ends[1]));
            assertFalse(new Point(point.cell(), point.estimate(), point.unit(), 0, point.why(), List.of(band))
                    .isInsideItsInterval());
        }
        assertTrue(point(SIZE, "2025", "1").isInsideItsInterval());
    }

    @Test
    void a_band_rises_from_zero() {
        assertThrows(IllegalArgumentException.class, () -> new Band(80, BigDecimal.ONE, BigDecimal.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Band(80, BigDecimal.ONE.negate(), BigDecimal.ZERO));
        assertEquals(Map.of("en", "x"), new NoModel("too-short", Map.of("en", "x")).detail());
    }

    private static Point point(PathId path, String period, String value) {
        BigDecimal figure = new BigDecimal(value);
        return new Point(
                new Cell(path, Period.parse(period), null),
                new Estimate(figure, figure, false, figure, false, Status.FORECAST, List.of("F1"), List.of("F1")),
                Unit.parse("CNY_100M"),
                1,
                Why.of(Basis.STATED));
    }
}
