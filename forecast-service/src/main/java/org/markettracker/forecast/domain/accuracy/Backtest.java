package org.markettracker.forecast.domain.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.forecast.domain.model.Forecast;
import org.markettracker.forecast.domain.model.Forecaster;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.model.Outcome;
import org.markettracker.forecast.domain.model.Step;

/**
 * What a method would have said from each earlier end of a history (rolling origin), beside what came.
 *
 * <p>Source: Tashman, <i>Out-of-sample tests of forecasting accuracy</i> (International Journal of Forecasting 16, 2000).
 */
public record Backtest(Method method, List<Trial> trials) {
    /**
     * One period forecast from one origin.
     *
     * @param origin how many numbers were known
     */
    public record Trial(int origin, Step said, BigDecimal actual) {
        public BigDecimal error() {
            return actual.subtract(said.point());
        }

        public boolean within95() {
            return said.low95().compareTo(actual) <= 0 && actual.compareTo(said.high95()) <= 0;
        }

        public boolean within80() {
            return said.low80().compareTo(actual) <= 0 && actual.compareTo(said.high80()) <= 0;
        }
    }

    public Backtest {
        trials = List.copyOf(trials);
    }

    /**
     * From every origin with at least {@code fewest} numbers, up to {@code longest} periods ahead; without trials where
     * the history is too short for one or has no forecast.
     */
    public static Backtest of(History history, Method method, int fewest, int longest) {
        List<Trial> trials = new ArrayList<>();
        int n = history.values().size();
        for (int origin = Math.max(fewest, History.FEWEST); origin < n; origin++) {
            History known = new History(history.frequency(), history.values().subList(0, origin));
            Outcome outcome = Forecaster.forecast(known, Math.min(longest, n - origin), method);
            if (outcome instanceof Forecast forecast) {
                for (Step step : forecast.steps()) {
                    BigDecimal actual = history.values().get(origin + step.horizon() - 1);
                    if (actual != null) {
                        trials.add(new Trial(origin, step, actual));
                    }
                }
            }
        }
        return new Backtest(method, trials);
    }
}
