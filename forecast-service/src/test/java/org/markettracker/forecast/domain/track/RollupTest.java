package org.markettracker.forecast.domain.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Score;

class RollupTest {
    private static final PathId MODEL = PathId.model("a", "combination");
    private static final PathId PUBLISHED = PathId.published("b", PathMeasure.SIZE);

    @Test
    void scores_are_summed_up_over_all_by_horizon_by_segment_and_by_method() {
        List<Rollup> rollups = Rollup.of(List.of(
                scored(MODEL, 1, "10", "12", "8", "0.5", Score.Held.YES),
                scored(MODEL, 2, "10", "6", "8", "1.5", Score.Held.NO),
                scored(PUBLISHED, 10, "20", "20", "10", null, Score.Held.UNDECIDED)));
        Rollup all = rollups.get(0);
        assertEquals(List.of(3, 1, 1, 1), List.of(all.scored(), all.held(), all.missed(), all.undecided()));
        assertEquals((20.0 + 40.0 + 0) / 3, all.meanError(), 1e-9);
        assertEquals(1.0, all.meanScaled(), 1e-9);
        assertEquals((2.0 + 4 + 0) / (2 + 2 + 10), all.againstNaive(), 1e-9);
        assertEquals(
                List.of("all", "1", "2", "10", "a", "b", "combination", "published"),
                rollups.stream().map(Rollup::key).toList());
        assertEquals(2, rollups.get(4).scored());
    }

    @Test
    void without_points_there_is_nothing_to_average() {
        Score line = new Score(
                "2020",
                Period.parse("2021"),
                1,
                null,
                Interval.above(BigDecimal.ONE),
                Interval.closed(BigDecimal.TEN, BigDecimal.TEN),
                BigDecimal.TEN,
                null,
                null,
                null,
                Score.Held.YES);
        Rollup all = Rollup.of(List.of(new Rollup.Scored(PUBLISHED, line))).get(0);
        assertNull(all.meanError());
        assertNull(all.meanScaled());
        assertNull(all.againstNaive());
        assertEquals(List.of(), Rollup.of(List.of()));
    }

    private static Rollup.Scored scored(
            PathId path, int horizon, String actual, String forecast, String last, String scaled, Score.Held held) {
        BigDecimal came = new BigDecimal(actual);
        BigDecimal error = came.subtract(new BigDecimal(forecast));
        BigDecimal naive = came.subtract(new BigDecimal(last));
        return new Rollup.Scored(
                path,
                new Score(
                        "2020",
                        Period.parse("2021"),
                        horizon,
                        new BigDecimal(forecast),
                        Interval.closed(BigDecimal.ZERO, BigDecimal.TEN),
                        Interval.closed(came, came),
                        came,
                        Interval.closed(error, error),
                        scaled == null ? null : new BigDecimal(scaled),
                        Interval.closed(naive, naive),
                        held));
    }
}
