package org.markettracker.forecast.domain.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.model.History;

/**
 * A backtest in few numbers.
 *
 * @param trials how many
 * @param smape in per cent
 * @param mase mean error as a part of the seasonal naive one within each known history; null where that never moved
 * @param held80 the part of trials, 0 to 1, within the interval of 80 %
 * @param held95 the same of 95 %
 */
public record Summary(int trials, double smape, @Nullable Double mase, double held80, double held95) {
    /** Of all trials; there is at least one. */
    public static Summary of(Backtest backtest, History history) {
        return of(backtest.trials(), history);
    }

    /** By horizon. */
    public static SortedMap<Integer, Summary> byHorizon(Backtest backtest, History history) {
        Map<Integer, List<Backtest.Trial>> trials = new TreeMap<>();
        for (Backtest.Trial each : backtest.trials()) {
            trials.computeIfAbsent(each.said().horizon(), key -> new ArrayList<>())
                    .add(each);
        }
        SortedMap<Integer, Summary> summaries = new TreeMap<>();
        trials.forEach((horizon, of) -> summaries.put(horizon, of(of, history)));
        return summaries;
    }

    private static Summary of(List<Backtest.Trial> trials, History history) {
        double smape = 0;
        double mase = 0;
        int scaled = 0;
        for (Backtest.Trial each : trials) {
            double said = each.said().point().doubleValue();
            double came = each.actual().doubleValue();
            smape += Measures.smape(new double[] {said}, new double[] {came});
            double scale = Measures.scale(
                    known(history, each.origin()), history.frequency().perYear());
            if (scale > 0) {
                mase += Math.abs(came - said) / scale;
                scaled++;
            }
        }
        int n = trials.size();
        return new Summary(
                n,
                smape / n,
                scaled == 0 ? null : mase / scaled,
                trials.stream().filter(Backtest.Trial::within80).count() / (double) n,
                trials.stream().filter(Backtest.Trial::within95).count() / (double) n);
    }

    private static double[] known(History history, int origin) {
        return history.values().subList(0, origin).stream()
                .map(Objects::requireNonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }
}
