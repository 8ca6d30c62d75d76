package org.markettracker.forecast.domain.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.model.Forecaster;
import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.path.Why;
import org.markettracker.forecast.domain.reckoning.Facts;

class ModelPathsTest {
    private static final Taxonomy TREE = Taxonomy.of("total", null, "a", "total", "b", "total");

    private final List<String> ran = new ArrayList<>();
    private final Models models = (training, method, horizon) -> {
        ran.add(training.segment());
        return Forecaster.forecast(training.history(), horizon, method);
    };

    @Test
    void the_first_tracker_has_no_model_path_and_every_segment_observed_says_why() {
        SortedMap<PathId, ForecastPath> paths = paths(Facts.TAXONOMY, Facts.sizes(), Map.of());
        assertEquals(4, paths.size());
        for (ForecastPath path : paths.values()) {
            assertTrue(path.points().stream().allMatch(each -> each.why().basis() == Basis.TODAY));
            assertFalse(path.runs().isEmpty());
            path.runs()
                    .forEach(run -> assertEquals(
                            "too-short", Objects.requireNonNull(run.refusal()).code()));
        }
        assertEquals(List.of(), ran);
    }

    @Test
    void a_series_is_carried_on_four_years_and_as_far_as_anything_is_published() {
        Observed observed = new Observed().years("a", 2015, 10, 11, 12, 13, 14);
        ForecastPath path = only(paths(TREE, observed.sizes(), Map.of()), "a");
        assertEquals(
                List.of("2020", "2021", "2022", "2023"),
                ahead(path).stream()
                        .map(Point::cell)
                        .map(each -> each.period().code())
                        .toList());
        SortedMap<PathId, ForecastPath> published = stated("total", "2026", "60");
        assertEquals("2026", last(only(paths(TREE, observed.sizes(), published), "a")));
        assertEquals(5, path.runs().get(0).observations());
        assertEquals(Period.parse("2019"), path.runs().get(0).origin());
        assertNotNull(path.runs().get(0).parameters());
        assertNull(path.runs().get(0).refusal());
    }

    @Test
    void every_point_is_inside_its_bands_and_these_inside_each_other() {
        for (Point each : ahead(only(paths(TREE, growing(7).sizes(), Map.of()), "total"))) {
            assertTrue(each.isInsideItsInterval());
            assertEquals(
                    List.of(80, 95),
                    each.bands().stream().map(band -> band.level()).toList());
            assertTrue(each.bands().get(1).low().compareTo(each.bands().get(0).low()) <= 0);
            assertTrue(each.bands().get(1).high().compareTo(each.bands().get(0).high()) >= 0);
            assertEquals(each.estimate().low(), each.bands().get(1).low());
            assertEquals(Status.FORECAST, each.estimate().status());
        }
    }

    @Test
    void parts_sum_to_the_whole_and_halves_to_the_year_to_the_last_digit() {
        for (long seed = 1; seed <= 8; seed++) {
            SortedMap<PathId, ForecastPath> paths = paths(TREE, growing(seed).sizes(), Map.of());
            Map<String, BigDecimal> values = new TreeMap<>();
            paths.values().forEach(path -> ahead(path)
                    .forEach(each -> values.put(
                            path.id().segment() + " " + each.cell().period().code(),
                            each.estimate().value())));
            for (int year = 2021; year <= 2024; year++) {
                for (String period : List.of("" + year, year + "-S1", year + "-S2")) {
                    assertEquals(
                            values.get("total " + period),
                            values.get("a " + period).add(values.get("b " + period)),
                            period);
                }
                for (String segment : List.of("total", "a", "b")) {
                    assertEquals(
                            values.get(segment + " " + year),
                            values.get(segment + " " + year + "-S1").add(values.get(segment + " " + year + "-S2")));
                }
            }
        }
    }

    @Test
    void a_stated_figure_is_kept_and_the_parts_agree_with_it() {
        SortedMap<PathId, ForecastPath> paths = paths(TREE, growing(3).sizes(), stated("total", "2023", "500"));
        Point whole = at(only(paths, "total"), "2023");
        assertEquals(0, new BigDecimal("500").compareTo(whole.estimate().value()));
        assertEquals(Basis.STATED, whole.why().basis());
        BigDecimal parts = at(only(paths, "a"), "2023")
                .estimate()
                .value()
                .add(at(only(paths, "b"), "2023").estimate().value());
        assertEquals(0, new BigDecimal("500").compareTo(parts));
    }

    @Test
    void stated_figures_that_leave_no_room_are_left_out() {
        SortedMap<PathId, ForecastPath> stated = stated("total", "2023", "5");
        stated.putAll(stated("a", "2023", "50"));
        SortedMap<PathId, ForecastPath> paths = paths(TREE, growing(3).sizes(), stated);
        assertEquals(Basis.MODEL, at(only(paths, "total"), "2023").why().basis());
    }

    @Test
    void the_same_sizes_give_the_same_digits() {
        assertEquals(
                paths(TREE, growing(5).sizes(), Map.of()),
                paths(TREE, growing(5).sizes(), Map.of()));
    }

    @Test
    void sizes_a_thousand_times_as_great_have_a_path_a_thousand_times_as_high() {
        double[] years = {20, 22, 25, 27, 31, 34};
        double[] thousands = Arrays.stream(years).map(each -> each * 1000).toArray();
        List<Point> small =
                ahead(only(paths(TREE, new Observed().years("a", 2015, years).sizes(), Map.of()), "a"));
        List<Point> great = ahead(
                only(paths(TREE, new Observed().years("a", 2015, thousands).sizes(), Map.of()), "a"));
        for (int h = 0; h < small.size(); h++) {
            Estimate one = small.get(h).estimate();
            Estimate other = great.get(h).estimate();
            // Six decimals are kept, of the forecast and of what it agrees on with others.
            assertEquals(one.value().doubleValue() * 1000, other.value().doubleValue(), 0.0015);
            assertEquals(one.high().doubleValue() * 1000, other.high().doubleValue(), 0.0015);
        }
    }

    @Test
    void a_path_begins_with_what_was_observed() {
        ForecastPath path =
                only(paths(TREE, new Observed().years("a", 2015, 10, 11, 12).sizes(), Map.of()), "a");
        Point first = path.points().get(0);
        assertEquals(Basis.TODAY, first.why().basis());
        assertEquals(List.of("size/a/2015"), first.why().lowIdentities());
        assertEquals(List.of(), first.estimate().lowEvidence());
        assertEquals(List.of("few"), path.runs().get(0).cautions());
    }

    @Test
    void a_segment_that_left_the_tree_is_not_carried_on() {
        assertTrue(paths(TREE, new Observed().years("gone", 2015, 1, 2, 3).sizes(), Map.of())
                .isEmpty());
    }

    /** Two segments and their sum, halves that sum to years, 2015 to 2020. */
    private static Observed growing(long seed) {
        Random random = new Random(seed);
        Observed observed = new Observed();
        for (int year = 2015; year <= 2020; year++) {
            double[] sums = new double[3];
            for (int half = 1; half <= 2; half++) {
                double a = Math.round((50 + 4 * (year - 2015) + 3 * half + random.nextDouble() * 5) * 10) / 10.0;
                double b = Math.round((20 + 2 * (year - 2015) + random.nextDouble() * 4) * 10) / 10.0;
                observed.exactly("a", year + "-S" + half, a)
                        .exactly("b", year + "-S" + half, b)
                        .exactly("total", year + "-S" + half, a + b);
                sums[0] += a;
                sums[1] += b;
                sums[2] += a + b;
            }
            observed.exactly("a", "" + year, sums[0])
                    .exactly("b", "" + year, sums[1])
                    .exactly("total", "" + year, sums[2]);
        }
        return observed;
    }

    private static SortedMap<PathId, ForecastPath> stated(String segment, String period, String value) {
        PathId id = PathId.published(segment, PathMeasure.SIZE);
        BigDecimal figure = new BigDecimal(value);
        Point point = new Point(
                new org.markettracker.forecast.domain.path.Cell(id, Period.parse(period), null),
                new Estimate(figure, figure, false, figure, false, Status.FORECAST, List.of("F1"), List.of("F1")),
                Unit.parse("CNY_100M"),
                1,
                Why.of(Basis.STATED));
        return new TreeMap<>(Map.of(id, new ForecastPath(EDITION, id, List.of(point))));
    }

    private SortedMap<PathId, ForecastPath> paths(
            Taxonomy tree, Map<Cell, HeardSize> sizes, Map<PathId, ForecastPath> published) {
        return ModelPaths.of(EDITION, tree, sizes, published, Method.DEFAULT, models);
    }

    private static ForecastPath only(Map<PathId, ForecastPath> paths, String segment) {
        return paths.get(PathId.model(segment, "combination"));
    }

    private static List<Point> ahead(ForecastPath path) {
        return path.points().stream().filter(Point::isAhead).toList();
    }

    private static String last(ForecastPath path) {
        return path.points().get(path.points().size() - 1).cell().period().code();
    }

    private static Point at(ForecastPath path, String period) {
        return path.points().stream()
                .filter(each -> each.cell().period().equals(Period.parse(period)))
                .findFirst()
                .orElseThrow();
    }
}
