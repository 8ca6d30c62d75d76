package org.markettracker.forecast.domain.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;
import static org.markettracker.forecast.domain.scenario.ScenarioTest.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.model.Forecaster;
import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.reckoning.Facts;
import org.markettracker.forecast.domain.reckoning.Reckoning;
import org.markettracker.forecast.domain.training.ModelPaths;
import org.markettracker.forecast.domain.training.Observed;

class ScenarioPathsTest {
    private static final Taxonomy TREE = Taxonomy.of("total", null, "a", "total", "a1", "a", "a2", "a", "b", "total");
    private static final Map<PathId, ForecastPath> BASE = base();

    @Test
    void the_event_works_on_its_segment_its_parts_and_the_whole_and_siblings_stay() {
        SortedMap<PathId, ForecastPath> paths = ScenarioPaths.of(scenario("2022", "-60", "100"), TREE, BASE);
        assertEquals(
                List.of("a", "a1", "a2", "total"),
                paths.keySet().stream().map(PathId::segment).toList());
        assertEquals(ratio("a", "2022", paths), 0.4, 1e-6);
        assertEquals(ratio("a1", "2023", paths), 0.4, 1e-6);
        BigDecimal fall = value(base("a"), "2022").subtract(value(at("a", paths), "2022"));
        assertEquals(0, fall.compareTo(value(base("total"), "2022").subtract(value(at("total", paths), "2022"))));
        assertEquals(0, value(base("a"), "2021").compareTo(value(at("a", paths), "2021")));
        ForecastPath one = at("a", paths);
        assertEquals("a/SIZE/combination/reduction", one.id().code());
        assertEquals(
                new BigDecimal("-60"), Objects.requireNonNull(one.assumption()).depth());
    }

    @Test
    void what_agreed_before_agrees_after_to_the_last_digit() {
        for (String start : List.of("2021", "2022-S2", "2023-S1")) {
            SortedMap<PathId, ForecastPath> paths = ScenarioPaths.of(scenario(start, "-37.5", "40"), TREE, BASE);
            for (int year = 2021; year <= 2024; year++) {
                for (String period : List.of("" + year, year + "-S1", year + "-S2")) {
                    BigDecimal parts = value(at("a1", paths), period).add(value(at("a2", paths), period));
                    assertEquals(0, parts.compareTo(value(at("a", paths), period)), period);
                    BigDecimal whole = value(at("a", paths), period).add(value(base("b"), period));
                    assertEquals(0, whole.compareTo(value(at("total", paths), period)), period);
                }
                for (String segment : List.of("a", "a1", "total")) {
                    BigDecimal halves =
                            value(at(segment, paths), year + "-S1").add(value(at(segment, paths), year + "-S2"));
                    assertEquals(0, halves.compareTo(value(at(segment, paths), "" + year)), segment + year);
                }
            }
        }
    }

    @Test
    void every_point_stays_inside_its_ends_and_never_falls_below_zero() {
        for (String depth : List.of("-100", "-60", "250")) {
            for (ForecastPath path : ScenarioPaths.of(scenario("2021-S2", depth, "70"), TREE, BASE)
                    .values()) {
                for (Point each : path.points()) {
                    assertTrue(each.isInsideItsInterval(), each.cell().title());
                    assertTrue(each.estimate().value().signum() >= 0);
                }
            }
        }
    }

    @Test
    void what_was_observed_stays_whatever_the_scenario_says() {
        SortedMap<PathId, ForecastPath> paths = ScenarioPaths.of(scenario("2018", "-60", "100"), TREE, BASE);
        for (Point each : at("a", paths).points()) {
            boolean observed = each.cell().period().year() <= 2020;
            assertEquals(observed ? Basis.TODAY : Basis.SCENARIO, each.why().basis());
        }
    }

    @Test
    void an_event_after_the_last_period_or_in_no_segment_has_no_path() {
        assertTrue(ScenarioPaths.of(scenario("2040", "-60", "100"), TREE, BASE).isEmpty());
        assertTrue(ScenarioPaths.of(scenario("2022", "-60", "100"), Taxonomy.of("total", null), BASE)
                .isEmpty());
    }

    @Test
    void bounds_without_a_value_move_too() {
        Map<PathId, ForecastPath> published = new TreeMap<>(Reckoning.of(
                        Facts.EDITION,
                        Facts.TAXONOMY,
                        Facts.forecasts(),
                        Facts.sizes(),
                        (edition, taxonomy, statements, options) -> Reconciliation.of(taxonomy, statements, options))
                .paths());
        Scenario reduction = new Scenario(
                EDITION,
                "double-reduction",
                Map.of("en", "Double reduction"),
                Scenario.Kind.POLICY,
                "online-education",
                Period.parse("2022"),
                new BigDecimal("-60"),
                new BigDecimal("100"));
        SortedMap<PathId, ForecastPath> paths = ScenarioPaths.of(reduction, Facts.TAXONOMY, published);
        Point before = point(published.get(PathId.published("online-education", PathMeasure.SIZE)), "2025");
        Point after = point(
                paths.get(PathId.published("online-education", PathMeasure.SIZE).under("double-reduction")), "2025");
        assertEquals(
                before.estimate().high().doubleValue() * 0.4,
                after.estimate().high().doubleValue(),
                1e-5);
        assertEquals(before.estimate().highEvidence(), after.estimate().highEvidence());
        Point today = point(
                paths.get(PathId.published("online-education", PathMeasure.SIZE).under("double-reduction")), "2021");
        assertNull(today.estimate().high());
        assertFalse(paths.containsKey(
                PathId.published("e-commerce", PathMeasure.SIZE).under("double-reduction")));
    }

    private static Map<PathId, ForecastPath> base() {
        Observed observed = new Observed();
        for (int year = 2014; year <= 2020; year++) {
            for (String half : List.of("-S1", "-S2", "")) {
                double size = half.isEmpty() ? 2 : 1;
                int t = year - 2014;
                observed.exactly("a1", year + half, size * (10 + t))
                        .exactly("a2", year + half, size * (20 + 3 * t))
                        .exactly("a", year + half, size * (30 + 4 * t))
                        .exactly("b", year + half, size * (50 + t))
                        .exactly("total", year + half, size * (80 + 5 * t));
            }
        }
        return ModelPaths.of(
                EDITION,
                TREE,
                observed.sizes(),
                Map.of(),
                Method.DEFAULT,
                (training, method, horizon) -> Forecaster.forecast(training.history(), horizon, method));
    }

    private static double ratio(String segment, String period, Map<PathId, ForecastPath> paths) {
        return value(at(segment, paths), period).doubleValue()
                / value(base(segment), period).doubleValue();
    }

    private static ForecastPath at(String segment, Map<PathId, ForecastPath> paths) {
        return paths.get(PathId.model(segment, "combination").under("reduction"));
    }

    private static ForecastPath base(String segment) {
        return BASE.get(PathId.model(segment, "combination"));
    }

    private static BigDecimal value(ForecastPath path, String period) {
        return point(path, period).estimate().value();
    }

    private static Point point(ForecastPath path, String period) {
        return path.points().stream()
                .filter(each -> each.cell().period().equals(Period.parse(period)))
                .findFirst()
                .orElseThrow();
    }
}
