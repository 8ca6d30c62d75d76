package org.markettracker.forecast.application.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.accuracy.Backtest;
import org.markettracker.forecast.domain.accuracy.Summary;
import org.markettracker.forecast.domain.model.Forecast;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.model.Method;

class RunModelsTest {
    private static final History TEN = History.of(Frequency.ANNUAL, 10, 11, 13, 12, 14, 16, 15, 17, 19, 20);

    private final RunModels runModels = new RunModels();

    @Test
    void each_history_that_cannot_be_carried_on_has_its_answer() {
        refused("2 observations, 3 are needed", History.of(Frequency.ANNUAL, 1, 2));
        refused("every period", new History(Frequency.ANNUAL, Arrays.asList(BigDecimal.ONE, null, BigDecimal.TEN)));
        refused("below zero", History.of(Frequency.ANNUAL, 1, -2, 3));
        refused("10^15", History.of(Frequency.ANNUAL, 1, 2, 1e15));
    }

    @Test
    void zeros_and_a_flat_line_are_carried_on() {
        Forecast zeros = runModels.forecast(History.of(Frequency.ANNUAL, 0, 0, 0), Method.DEFAULT, 2);
        assertEquals(0, BigDecimal.ZERO.compareTo(zeros.steps().get(1).high95()));
        Forecast flat = runModels.forecast(History.of(Frequency.QUARTERLY, 7, 7, 7, 7), Method.DEFAULT, 2);
        assertEquals(0, new BigDecimal("7").compareTo(flat.steps().get(0).point()));
        assertTrue(flat.cautions().toString().contains("FLAT"));
    }

    @Test
    void methods_stand_side_by_side_with_their_past() {
        List<RunModels.Compared> compared = runModels.compare(TEN, 3);
        assertEquals(Method.values().length, compared.size());
        for (RunModels.Compared each : compared) {
            assertEquals(3, each.forecast().steps().size());
            Summary past = each.past().get(0);
            assertTrue(past.held95() >= past.held80());
            // From 3 to 9 numbers known: three trials each, but for the last two origins.
            assertEquals(18, past.trials());
        }
        assertEquals(
                List.of(),
                runModels
                        .compare(History.of(Frequency.ANNUAL, 1, 2, 3), 1)
                        .get(0)
                        .past());
    }

    @Test
    void a_backtest_is_summed_up_by_horizon() {
        Backtest backtest = runModels.backtest(TEN, Method.NAIVE, 2, 5);
        var byHorizon = Summary.byHorizon(backtest, TEN);
        assertEquals(5, byHorizon.get(1).trials());
        assertEquals(4, byHorizon.get(2).trials());
        Summary all = Summary.of(backtest, TEN);
        double mean = (byHorizon.get(1).smape() * 5 + byHorizon.get(2).smape() * 4) / 9;
        assertEquals(mean, all.smape(), 1e-9);
    }

    @Test
    void of_a_long_history_only_the_last_origins_are_tried() {
        double[] months = new double[100];
        Arrays.setAll(months, t -> 100 + t % 12);
        Backtest backtest = runModels.backtest(History.of(Frequency.MONTHLY, months), Method.NAIVE, 1, 3);
        assertEquals(RunModels.MOST_ORIGINS, backtest.trials().size());
    }

    @Test
    void what_is_out_of_bounds_is_named() {
        refused(Refusal.INVALID, "horizon", () -> runModels.forecast(TEN, Method.NAIVE, 0));
        refused(Refusal.INVALID, "horizon", () -> runModels.forecast(TEN, Method.NAIVE, 121));
        refused(Refusal.INVALID, "fewest", () -> runModels.backtest(TEN, Method.NAIVE, 1, 2));
        refused(Refusal.INVALID, "combination", () -> RunModels.method("oracle"));
        refused(Refusal.NO_FORECAST, "no backtest", () -> runModels.backtest(TEN, Method.NAIVE, 1, 10));
        History gigantic =
                new History(Frequency.ANNUAL, List.of(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("-1E+999999999")));
        refused(Refusal.INVALID, "digits", () -> runModels.forecast(gigantic, Method.NAIVE, 1));
        History endless =
                new History(Frequency.MONTHLY, Collections.nCopies(RunModels.LONGEST_HISTORY + 1, BigDecimal.ONE));
        refused(Refusal.INVALID, "values", () -> runModels.forecast(endless, Method.NAIVE, 1));
    }

    private void refused(String words, History history) {
        refused(Refusal.NO_FORECAST, words, () -> runModels.forecast(history, Method.DEFAULT, 1));
    }

    private static void refused(Refusal refusal, String words, Executable attempt) {
        Refused refused = assertThrows(Refused.class, attempt);
        assertEquals(refusal, refused.refusal());
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
        assertEquals(
                refusal == Refusal.NO_FORECAST ? Set.of("en", "zh", "ja") : Set.of(),
                refused.sentences().keySet());
    }
}
