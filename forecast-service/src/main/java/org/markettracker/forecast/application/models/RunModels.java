package org.markettracker.forecast.application.models;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.accuracy.Backtest;
import org.markettracker.forecast.domain.accuracy.Summary;
import org.markettracker.forecast.domain.model.Forecast;
import org.markettracker.forecast.domain.model.Forecaster;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.model.NoForecast;
import org.markettracker.forecast.domain.model.Outcome;
import org.markettracker.forecast.domain.training.Obstacles;

/** Runs, compares and tests methods on a history; what cannot be carried on is refused with the reason. */
@ApplicationScoped
public class RunModels {
    /** The longest history that is taken: fifty years of months. */
    public static final int LONGEST_HISTORY = 600;

    /** Origins of a backtest: of a longer history only the last ones, for each is fitted anew. */
    static final int MOST_ORIGINS = 60;

    /** The same where all methods are compared. */
    static final int MOST_COMPARED = 12;

    /** More digits than any size of a market has; numbers of a gigabyte are written in a few letters. */
    private static final int MOST_DIGITS = 40;

    /** A method beside the others. */
    public record Compared(Forecast forecast, List<Summary> past) {}

    public Forecast forecast(History history, Method method, int horizon) {
        check(history, horizon);
        Outcome outcome = Forecaster.forecast(history, horizon, method);
        if (outcome instanceof NoForecast none) {
            throw refused(history, none);
        }
        return (Forecast) outcome;
    }

    /** Every method, with how it would have done; without a past where the history is too short to have one. */
    public List<Compared> compare(History history, int horizon) {
        List<Compared> compared = new ArrayList<>();
        for (Method method : Method.values()) {
            Forecast forecast = forecast(history, method, horizon);
            Backtest backtest = trials(history, method, horizon, History.FEWEST, MOST_COMPARED);
            List<Summary> past = backtest.trials().isEmpty() ? List.of() : List.of(Summary.of(backtest, history));
            compared.add(new Compared(forecast, past));
        }
        return compared;
    }

    /** Rolling origin: what the method would have said from each earlier end. */
    public Backtest backtest(History history, Method method, int horizon, int fewest) {
        forecast(history, method, horizon);
        if (fewest < History.FEWEST) {
            throw Refused.invalid("fewest", "must be " + History.FEWEST + " or more", fewest);
        }
        Backtest backtest = trials(history, method, horizon, fewest, MOST_ORIGINS);
        if (backtest.trials().isEmpty()) {
            throw new Refused(
                    Refusal.NO_FORECAST, Obstacles.noBacktest(history.values().size(), fewest + 1));
        }
        return backtest;
    }

    private static Backtest trials(History history, Method method, int horizon, int fewest, int origins) {
        int latest = history.values().size() - origins;
        return Backtest.of(history, method, Math.max(fewest, latest), horizon);
    }

    private static void check(History history, int horizon) {
        if (horizon < 1 || horizon > Forecaster.LONGEST) {
            throw Refused.invalid("horizon", "must be 1 to " + Forecaster.LONGEST, horizon);
        }
        if (history.values().size() > LONGEST_HISTORY) {
            throw Refused.invalid(
                    "values",
                    "must be at most " + LONGEST_HISTORY,
                    history.values().size());
        }
        for (BigDecimal value : history.values()) {
            if (value != null && (Math.abs(value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS)) {
                throw Refused.invalid("values", "must be numbers of at most " + MOST_DIGITS + " digits", value);
            }
        }
    }

    private static Refused refused(History history, NoForecast none) {
        int observations =
                (int) history.values().stream().filter(Objects::nonNull).count();
        return new Refused(Refusal.NO_FORECAST, Obstacles.of(none, observations).detail());
    }

    /** The method of an id, or a refusal that names them all. */
    public static Method method(String id) {
        return Method.find(id)
                .orElseThrow(() -> Refused.invalid(
                        "method",
                        "must be one of "
                                + String.join(
                                        ", ",
                                        Stream.of(Method.values())
                                                .map(Method::id)
                                                .toList()),
                        id.toLowerCase(Locale.ROOT)));
    }
}
