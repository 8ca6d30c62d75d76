package org.markettracker.forecast.domain.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.model.NoForecast;
import org.markettracker.forecast.domain.model.Obstacle;
import org.markettracker.forecast.domain.path.NoModel;

/** Why there is no forecast, in a sentence of each language. */
public final class Obstacles {
    private Obstacles() {}

    /** What stands against carrying a series on, if anything does. */
    public static Optional<NoModel> against(Training training) {
        if (training.observations() < History.FEWEST) {
            return Optional.of(tooShort(training.observations()));
        }
        Training unbroken = training.unbroken();
        return unbroken.history().obstacle().map(none -> of(unbroken, none));
    }

    /** Of a series that was observed. */
    static NoModel of(Training training, NoForecast none) {
        return none.obstacle() == Obstacle.GAP
                ? gap(training.missing().stream().map(Period::label).toList())
                : of(none, training.observations());
    }

    /** Of any numbers, of which so many are given. */
    public static NoModel of(NoForecast none, int observations) {
        return switch (none.obstacle()) {
            case TOO_SHORT -> tooShort(observations);
            case GAP -> gap(List.of());
            case NEGATIVE -> said(none.obstacle(), "no forecast: " + none.detail(), "无预测：序列中不得有负数", "予測なし：負の値は扱えません");
            case TOO_LARGE ->
                said(
                        none.obstacle(),
                        "no forecast: " + none.detail(),
                        "无预测：数值必须小于 10^15",
                        "予測なし：値は 10^15 未満でなければなりません");
        };
    }

    /** Too few numbers. */
    public static NoModel tooShort(int observations) {
        return said(
                Obstacle.TOO_SHORT,
                "no forecast: " + observations + (observations == 1 ? " observation, " : " observations, ")
                        + History.FEWEST + " are needed",
                "无预测：仅有 " + observations + " 个观测值，至少需要 " + History.FEWEST + " 个",
                "予測なし：観測値は " + observations + " 件、" + History.FEWEST + " 件以上が必要です");
    }

    /** Too few numbers to try a method on their past, in each language. */
    public static Map<String, String> noBacktest(int observations, int needed) {
        return Map.of(
                "en",
                "no backtest: " + observations + " observations, " + needed + " are needed",
                "zh",
                "无法回测：仅有 " + observations + " 个观测值，至少需要 " + needed + " 个",
                "ja",
                "バックテストなし：観測値は " + observations + " 件、" + needed + " 件以上が必要です");
    }

    private static NoModel gap(List<String> missing) {
        String periods = String.join(", ", missing);
        String of = periods.isEmpty() ? "" : " (" + periods + ")";
        return said(
                Obstacle.GAP,
                "no forecast: every period between the first and the last must be observed" + of,
                "无预测：首末之间的每一期都必须有观测值" + of,
                "予測なし：最初から最後までの各期に観測値が必要です" + of);
    }

    private static NoModel said(Obstacle obstacle, String en, String zh, String ja) {
        String code = obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new NoModel(code, Map.of("en", en, "zh", zh, "ja", ja));
    }
}
