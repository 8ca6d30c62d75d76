package org.markettracker.forecast.domain.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.model.Method;

class BacktestTest {
    private static final History HISTORY = History.of(Frequency.ANNUAL, 10, 12, 11, 15, 14, 40);

    @Test
    void each_origin_knows_only_what_came_before_it() {
        List<Backtest.Trial> trials = Backtest.of(HISTORY, Method.NAIVE, 4, 2).trials();
        assertEquals(
                List.of("4+1 15 14", "4+2 15 40", "5+1 14 40"),
                trials.stream()
                        .map(trial -> trial.origin() + "+" + trial.said().horizon() + " "
                                + trial.said().point().toBigInteger() + " "
                                + trial.actual().toBigInteger())
                        .toList());
    }

    @Test
    void errors_and_hits_are_those_of_what_was_said() {
        List<Backtest.Trial> trials = Backtest.of(HISTORY, Method.NAIVE, 4, 1).trials();
        assertEquals(0, trials.get(0).error().compareTo(BigDecimal.ONE.negate()));
        assertTrue(trials.get(0).within80() && trials.get(0).within95());
        assertEquals(false, trials.get(1).within95());
    }

    @Test
    void a_history_too_short_has_no_trials() {
        assertEquals(
                List.of(),
                Backtest.of(History.of(Frequency.ANNUAL, 1, 2, 3), Method.NAIVE, 1, 5)
                        .trials());
        assertEquals(
                1,
                Backtest.of(History.of(Frequency.ANNUAL, 1, 2, 3, 4), Method.NAIVE, 1, 5)
                        .trials()
                        .size());
    }
}
