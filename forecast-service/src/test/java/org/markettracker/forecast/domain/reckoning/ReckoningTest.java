package org.markettracker.forecast.domain.reckoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.reckoning.Facts.EDITION;
import static org.markettracker.forecast.domain.reckoning.Facts.TAXONOMY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.evidence.solve.SolverFailed;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.Statements;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/** What the first tracker's statements about the future imply with its sizes. */
class ReckoningTest {
    private static final Arithmetic ARITHMETIC =
            (edition, taxonomy, statements, options) -> Reconciliation.of(taxonomy, statements, options);
    private static final Map<Cell, HeardSize> SIZES = Facts.sizes();
    private static final Reckoned FACTS = reckon(Facts.forecasts(), SIZES);

    @Test
    void e_commerce_goes_from_50_2_to_148_1() {
        Point today = point(PathMeasure.SIZE, "e-commerce", "2021");
        assertEquals(Basis.TODAY, today.why().basis());
        assertEquals(Status.ESTIMATE, today.estimate().status());
        assertEquals(List.of("size/e-commerce/2021"), today.why().lowIdentities());
        Point then = point(PathMeasure.SIZE, "e-commerce", "2025");
        assertEquals("[148.05, 148.15)", then.estimate().interval().toString());
        assertEquals(0, new BigDecimal("148.1").compareTo(then.estimate().value()));
        assertEquals(Status.FORECAST, then.estimate().status());
        assertEquals(List.of("F04"), then.estimate().lowEvidence());
    }

    @Test
    void between_two_known_ends_growth_is_constant_and_said_to_be() {
        BigDecimal before =
                point(PathMeasure.SIZE, "e-commerce", "2021").estimate().value();
        for (String year : new String[] {"2022", "2023", "2024", "2025"}) {
            Point point = point(PathMeasure.SIZE, "e-commerce", year);
            double growth = point.estimate().value().doubleValue() / before.doubleValue() - 1;
            assertEquals(0.31065, growth, 0.0003, year);
            if (!year.equals("2025")) {
                assertEquals(Basis.CONSTANT_GROWTH, point.why().basis());
                assertEquals(Status.IMPUTED, point.estimate().status());
                assertNull(point.estimate().low());
                assertNull(point.estimate().high());
            }
            before = point.estimate().value();
        }
    }

    @Test
    void pan_entertainment_grows_from_a_level_that_is_known_by_bounds_only() {
        Point today = point(PathMeasure.SIZE, "pan-entertainment", "2021");
        assertEquals(0, new BigDecimal("191.65").compareTo(today.estimate().low()));
        // 1,680 less e-commerce, divided by what grows at 23.15 % at least for four years.
        assertEquals(666.050144, today.estimate().high().doubleValue(), 1e-6);
        assertEquals(List.of("F02", "F03", "F04"), today.estimate().highEvidence());
        Point then = point(PathMeasure.SIZE, "pan-entertainment", "2025");
        assertEquals(191.65 * Math.pow(1.2315, 4), then.estimate().low().doubleValue(), 1e-6);
        assertEquals(1680 - 148.05, then.estimate().high().doubleValue(), 1e-6);
        assertEquals(List.of("size/pan-entertainment/2021"), then.why().lowIdentities());
        assertEquals(List.of("children/total/2025"), then.why().highIdentities());
        assertEquals(Basis.IMPLIED, then.why().basis());
        assertTrue(of(PathMeasure.SIZE, "pan-entertainment").stream()
                .noneMatch(each -> each.why().basis() == Basis.CONSTANT_GROWTH));
    }

    @Test
    void the_whole_is_above_1600_in_2025() {
        Point whole = point(PathMeasure.SIZE, "total", "2025");
        assertEquals("(1600, 1680]", whole.estimate().interval().toString());
        assertEquals(Basis.STATED, whole.why().basis());
        assertTrue(whole.isInsideItsInterval());
    }

    @Test
    void the_unnamed_rest_is_known_by_bounds_and_the_growth_it_would_need_is_the_hidden_claim() {
        Point rest = point(PathMeasure.SIZE, "other", "2025");
        assertEquals(
                1680 - 148.05 - 191.65 * Math.pow(1.2315, 4),
                rest.estimate().high().doubleValue(),
                1e-5);
        Point claim = point(PathMeasure.CAGR, "other", "2025");
        assertEquals(Basis.CLAIM, claim.why().basis());
        assertEquals(Period.parse("2021"), claim.cell().basePeriod());
        assertEquals(93.978935, claim.estimate().high().doubleValue(), 1e-3);
        assertNull(claim.estimate().value());
        assertEquals(List.of("F02", "F03", "F04"), claim.estimate().highEvidence());
        assertTrue(claim.why().highIdentities().contains("children/total/2025"));
    }

    @Test
    void nothing_conflicts_and_nothing_gives_way() {
        assertEquals(List.of(), FACTS.conflicts());
        assertEquals(Map.of(), FACTS.gaveWay());
        assertNull(FACTS.sizesLeftOut());
        assertNull(FACTS.unsolved());
        for (Point each : all(FACTS)) {
            assertTrue(each.isInsideItsInterval(), each.cell().title());
            assertFalse(each.estimate().lowEvidence().stream().anyMatch(id -> id.startsWith("size.")));
        }
    }

    @Test
    void the_same_in_another_order_is_the_same_to_the_last_digit() {
        List<ForecastStatement> shuffled = new ArrayList<>(Facts.forecasts());
        for (long seed = 1; seed <= 3; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            List<Map.Entry<Cell, HeardSize>> entries = new ArrayList<>(SIZES.entrySet());
            Collections.shuffle(entries, new Random(seed));
            Map<Cell, HeardSize> sizes = new HashMap<>();
            entries.forEach(each -> sizes.put(each.getKey(), each.getValue()));
            assertEquals(FACTS.paths(), reckon(shuffled, sizes).paths());
        }
    }

    @Test
    void parts_sum_to_the_whole_where_all_have_values() {
        List<Point> parts = List.of("pan-entertainment", "online-education", "e-commerce", "other").stream()
                .map(segment -> point(PathMeasure.SIZE, segment, "2025"))
                .toList();
        BigDecimal sum = parts.stream().map(each -> each.estimate().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(
                0,
                sum.compareTo(
                        point(PathMeasure.SIZE, "total", "2025").estimate().value()));
    }

    @Test
    void a_statement_that_the_sizes_contradict_is_a_conflict_of_its_own_and_gives_way() {
        Reckoned reckoned = with("F99", "total", "2021", "<250亿");
        assertEquals(
                List.of(List.of("F99")),
                reckoned.conflicts().stream().map(each -> each.statements()).toList());
        String sentence = reckoned.conflicts().get(0).sentence();
        assertTrue(sentence.contains("size heard of total in 2021"), sentence);
        assertFalse(sentence.contains("size.total"), sentence);
        assertEquals(reckoned.conflicts(), reckoned.againstSizes());
        assertEquals(new TreeSet<>(List.of("F99")), reckoned.gaveWay().keySet());
    }

    @Test
    void statements_that_contradict_each_other_do_so_whatever_the_sizes_are() {
        Reckoned reckoned = with("F06", "e-commerce", "2025", "<100亿");
        assertTrue(
                reckoned.conflicts().stream().anyMatch(each -> each.statements().equals(List.of("F04", "F06"))));
        assertTrue(reckoned.conflicts().stream()
                .noneMatch(each -> each.statements().contains("F04")
                        && each.statements().size() > 2
                        && each.statements().contains("F06")));
    }

    @Test
    void sizes_that_contradict_each_other_are_left_out_and_that_is_told() {
        Map<Cell, HeardSize> sizes = new HashMap<>(SIZES);
        sizes.put(Cell.of(Measure.REVENUE, "total", Period.parse("2021")), sizes.get(cell("e-commerce", "2021-S1")));
        Reckoned reckoned = reckon(Facts.forecasts(), sizes);
        assertNotNull(reckoned.sizesLeftOut());
        assertEquals(List.of(), reckoned.conflicts());
        assertFalse(reckoned.paths().isEmpty());
    }

    @Test
    void without_statements_there_are_no_paths() {
        assertTrue(reckon(List.of(), SIZES).paths().isEmpty());
    }

    @Test
    void where_the_arithmetic_proves_nothing_no_number_is_told() {
        Arithmetic failing = (edition, taxonomy, statements, options) -> {
            throw new SolverFailed("no proof", new TreeSet<>(List.of("F01")));
        };
        Reckoned none = Reckoning.of(EDITION, TAXONOMY, Facts.forecasts(), SIZES, failing);
        assertTrue(none.paths().isEmpty());
        assertTrue(String.valueOf(none.unsolved()).contains("no proof"));
        Arithmetic failingWithSizes = (edition, taxonomy, statements, options) -> {
            if (statements.stream().anyMatch(each -> each.id().startsWith("size."))) {
                throw new SolverFailed("no proof", new TreeSet<>(List.of("F01")));
            }
            return Reconciliation.of(taxonomy, statements, options);
        };
        Reckoned without = Reckoning.of(EDITION, TAXONOMY, Facts.forecasts(), SIZES, failingWithSizes);
        assertNull(without.unsolved());
        assertTrue(String.valueOf(without.sizesLeftOut()).contains("no proof"));
        assertFalse(without.paths().isEmpty());
    }

    @Test
    void a_size_that_is_no_figure_is_left_out_and_that_is_told() {
        Map<Cell, HeardSize> sizes = new HashMap<>(SIZES);
        BigDecimal endless = new BigDecimal("1E+60");
        sizes.put(
                cell("total", "2021"),
                new HeardSize(
                        Estimate.of(null, Interval.above(endless), Status.IMPUTED, List.of(), List.of()),
                        Unit.parse("CNY_100M"),
                        1));
        Reckoned reckoned = reckon(Facts.forecasts(), sizes);
        assertNotNull(reckoned.sizesLeftOut());
        assertFalse(reckoned.paths().isEmpty());
    }

    @Test
    void sizes_in_another_currency_are_left_out() {
        ForecastStatement dollars =
                Facts.recorded(Statements.statement("F9", "revenue", "2025", null, "USD_100M", "23亿"));
        Reckoned reckoned = reckon(List.of(dollars), SIZES);
        assertTrue(String.valueOf(reckoned.sizesLeftOut()).contains("another currency"));
    }

    private static Reckoned with(String id, String segment, String period, String stated) {
        Map<String, String> row = Statements.row(id, "revenue", period, null, "CNY_100M", stated);
        row.put("segment", segment);
        List<ForecastStatement> statements = new ArrayList<>(Facts.forecasts());
        statements.add(Facts.recorded(StatementColumns.read(row)));
        return reckon(statements, SIZES);
    }

    private static Reckoned reckon(List<ForecastStatement> statements, Map<Cell, HeardSize> sizes) {
        return Reckoning.of(EDITION, TAXONOMY, statements, sizes, ARITHMETIC);
    }

    private static Cell cell(String segment, String period) {
        return Cell.of(Measure.REVENUE, segment, Period.parse(period));
    }

    private static List<Point> all(Reckoned reckoned) {
        return reckoned.paths().values().stream()
                .flatMap(path -> path.points().stream())
                .toList();
    }

    private static List<Point> of(PathMeasure measure, String segment) {
        return FACTS.paths().get(PathId.published(segment, measure)).points();
    }

    private static Point point(PathMeasure measure, String segment, String period) {
        return of(measure, segment).stream()
                .filter(each -> each.cell().period().equals(Period.parse(period)))
                .findFirst()
                .orElseThrow();
    }
}
