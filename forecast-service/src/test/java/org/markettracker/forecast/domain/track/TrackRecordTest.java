package org.markettracker.forecast.domain.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.model.Forecaster;
import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Score;
import org.markettracker.forecast.domain.reckoning.Facts;
import org.markettracker.forecast.domain.reckoning.Reckoning;
import org.markettracker.forecast.domain.training.ModelPaths;
import org.markettracker.forecast.domain.training.Observed;

class TrackRecordTest {
    private static final EditionId FIRST = new EditionId("t", "2020");
    private static final EditionId NEXT = new EditionId("t", "2021");
    private static final EditionId THIRD = new EditionId("t", "2022");
    private static final Taxonomy TREE = Taxonomy.of("total", null);
    private static final PathId MODEL = PathId.model("total", "combination");

    @Test
    void the_first_actual_scores_a_model_with_its_interval_against_naive() {
        Map<Cell, HeardSize> then = years(10, 11, 12, 13, 14, 15);
        Score score = only(score(NEXT, years(10, 11, 12, 13, 14, 15, 16), List.of(earlier(FIRST, then))));
        assertEquals("2020", score.edition());
        assertEquals(Period.parse("2021"), score.period());
        assertEquals(1, score.horizon());
        assertEquals(0, new BigDecimal("16").compareTo(score.actualPoint()));
        assertEquals(Score.Held.YES, score.held());
        assertEquals(
                16 * 0.995 - score.forecast().doubleValue(), score.error().low().doubleValue(), 1e-9);
        assertEquals(16 * 1.005 - 15, score.naive().high().doubleValue(), 1e-9);
        // The history moves by 1 a year, so that the scaled error is the error itself.
        assertEquals(
                Math.abs(16 - score.forecast().doubleValue()), score.scaled().doubleValue(), 1e-6);
    }

    @Test
    void an_actual_far_off_does_not_hold_and_one_across_an_end_is_undecided() {
        Map<Cell, HeardSize> then = years(10, 11, 12, 13, 14, 15);
        assertEquals(
                Score.Held.NO,
                only(score(NEXT, years(10, 11, 12, 13, 14, 15, 900), List.of(earlier(FIRST, then))))
                        .held());
        double end = earlier(FIRST, then)
                .paths()
                .get(0)
                .points()
                .get(6)
                .estimate()
                .high()
                .doubleValue();
        Map<Cell, HeardSize> now = new Observed()
                .between("total", "2021", end, end * 0.99, end * 1.01)
                .sizes();
        assertEquals(
                Score.Held.UNDECIDED,
                only(score(NEXT, now, List.of(earlier(FIRST, then)))).held());
    }

    @Test
    void a_figure_is_scored_once_by_the_first_edition_that_brings_it_for_every_edition_that_expected_it() {
        Map<Cell, HeardSize> first = years(10, 11, 12, 13, 14, 15);
        Map<Cell, HeardSize> next = years(10, 11, 12, 13, 14, 15, 16);
        Map<Cell, HeardSize> third = years(10, 11, 12, 13, 14, 15, 16, 17);
        List<Score> scores = score(THIRD, third, List.of(earlier(NEXT, next), earlier(FIRST, first)))
                .get(MODEL)
                .scores();
        assertEquals(
                List.of("2021", "2020"), scores.stream().map(Score::edition).toList());
        assertEquals(List.of(1, 2), scores.stream().map(Score::horizon).toList());
        assertTrue(scores.stream().allMatch(each -> each.period().equals(Period.parse("2022"))));
    }

    @Test
    void an_estimate_a_forecast_and_what_is_known_roughly_are_no_actuals() {
        Map<Cell, HeardSize> then = years(10, 11, 12, 13, 14, 15);
        Map<Cell, HeardSize> now = years(10, 11, 12, 13, 14, 15);
        Cell cell = Cell.of(Measure.REVENUE, "total", Period.parse("2021"));
        for (Status status : List.of(Status.ESTIMATE, Status.FORECAST, Status.IMPUTED)) {
            now.put(cell, as(status, "15", "16", "16.2"));
            assertTrue(score(NEXT, now, List.of(earlier(FIRST, then))).isEmpty(), status.name());
        }
        now.put(cell, as(Status.ACTUAL, "16", "10", "20"));
        assertTrue(score(NEXT, now, List.of(earlier(FIRST, then))).isEmpty());
        now.put(cell, as(Status.PROVISIONAL, "16", "15.9", "16.1"));
        assertEquals(1, score(NEXT, now, List.of(earlier(FIRST, then))).size());
    }

    @Test
    void what_is_derived_for_a_period_that_has_ended_is_an_actual() {
        Map<Cell, HeardSize> now = years(10, 11, 12, 13, 14, 15);
        now.put(Cell.of(Measure.REVENUE, "total", Period.parse("2021")), as(Status.IMPUTED, "16", "15.9", "16.1"));
        now.put(Cell.of(Measure.REVENUE, "other", Period.parse("2021-S2")), as(Status.ACTUAL, "1", "1", "1"));
        assertEquals(
                1,
                score(NEXT, now, List.of(earlier(FIRST, years(10, 11, 12, 13, 14, 15))))
                        .size());
    }

    @Test
    void a_line_without_ends_has_an_error_and_nothing_that_could_hold() {
        Map<PathId, ForecastPath> published = Reckoning.of(
                        Facts.EDITION,
                        Facts.TAXONOMY,
                        Facts.forecasts(),
                        Facts.sizes(),
                        (edition, taxonomy, statements, options) -> Reconciliation.of(taxonomy, statements, options))
                .paths();
        Earlier first = new Earlier(Facts.EDITION, true, List.copyOf(published.values()), Facts.sizes());
        Map<Cell, HeardSize> now =
                new Observed().exactly("e-commerce", "2022", 63).sizes();
        PathId id = PathId.published("e-commerce", PathMeasure.SIZE);
        ForecastPath path = TrackRecord.of(new EditionId("china-vaas", "2022"), now, List.of(first), new TreeMap<>())
                .get(id);
        Score score = path.scores().get(0);
        assertEquals(Score.Held.UNDECIDED, score.held());
        assertEquals(
                63 - 65.78,
                (score.error().low().doubleValue() + score.error().high().doubleValue()) / 2,
                0.02);
        assertEquals(1, score.horizon());
        // One observed year gives no scale, but a last figure.
        assertNull(score.scaled());
        assertNotNull(score.naive());
        assertEquals(Basis.TODAY, path.points().get(0).why().basis());
    }

    @Test
    void a_figure_in_another_currency_scores_nothing() {
        Map<Cell, HeardSize> now = new TreeMap<>();
        now.put(
                Cell.of(Measure.REVENUE, "total", Period.parse("2021")),
                new HeardSize(as(Status.ACTUAL, "16", "16", "16").estimate(), Unit.parse("USD_100M"), 1));
        assertTrue(
                score(NEXT, now, List.of(earlier(FIRST, years(10, 11, 12, 13)))).isEmpty());
    }

    @Test
    void what_was_never_published_is_scored_by_nobody() {
        Earlier first = earlier(FIRST, years(10, 11, 12, 13, 14, 15));
        Earlier draft = new Earlier(FIRST, false, first.paths(), first.sizes());
        assertTrue(
                score(NEXT, years(10, 11, 12, 13, 14, 15, 16), List.of(draft)).isEmpty());
    }

    @Test
    void only_a_figure_that_the_edition_before_had_not_is_brought() {
        assertTrue(TrackRecord.brings(years(1, 2, 3), years(1, 2)));
        assertFalse(TrackRecord.brings(years(1, 2, 3), years(1, 2, 3)));
        assertFalse(TrackRecord.brings(years(1, 2), years(1, 2, 3)));
    }

    @Test
    void the_first_edition_has_no_record() {
        assertTrue(score(FIRST, years(1, 2, 3), List.of()).isEmpty());
    }

    @Test
    void whether_an_interval_held_is_told_by_its_ends() {
        Interval said = Interval.closedOpen(BigDecimal.ONE, BigDecimal.TEN);
        assertEquals(Score.Held.YES, Score.Held.of(said, Interval.closed(BigDecimal.ONE, new BigDecimal("9"))));
        assertEquals(Score.Held.UNDECIDED, Score.Held.of(said, Interval.closed(BigDecimal.ONE, BigDecimal.TEN)));
        assertEquals(Score.Held.NO, Score.Held.of(said, Interval.closed(BigDecimal.TEN, BigDecimal.TEN)));
    }

    private static Map<Cell, HeardSize> years(double... values) {
        return new Observed().years("total", 2015, values).sizes();
    }

    private static HeardSize as(Status status, String value, String low, String high) {
        BigDecimal point = new BigDecimal(value).max(new BigDecimal(low));
        return new HeardSize(
                new Estimate(
                        point,
                        new BigDecimal(low),
                        false,
                        new BigDecimal(high),
                        false,
                        status,
                        List.of("M1"),
                        List.of("M1")),
                Unit.parse("CNY_100M"),
                1);
    }

    private static Earlier earlier(EditionId edition, Map<Cell, HeardSize> sizes) {
        SortedMap<PathId, ForecastPath> paths = ModelPaths.of(
                edition,
                TREE,
                sizes,
                Map.of(),
                Method.DEFAULT,
                (training, method, horizon) -> Forecaster.forecast(training.history(), horizon, method));
        return new Earlier(edition, true, List.copyOf(paths.values()), sizes);
    }

    private static SortedMap<PathId, ForecastPath> score(
            EditionId edition, Map<Cell, HeardSize> sizes, List<Earlier> earlier) {
        return TrackRecord.of(edition, sizes, earlier, new TreeMap<>());
    }

    private static Score only(Map<PathId, ForecastPath> paths) {
        assertEquals(1, paths.get(MODEL).scores().size());
        return paths.get(MODEL).scores().get(0);
    }
}
