package org.markettracker.forecast.domain.model;

import java.util.Optional;
import org.markettracker.forecast.domain.method.Adjusted;
import org.markettracker.forecast.domain.method.Autoregressive;
import org.markettracker.forecast.domain.method.Combination;
import org.markettracker.forecast.domain.method.Exponential;
import org.markettracker.forecast.domain.method.Naive;
import org.markettracker.forecast.domain.method.Points;
import org.markettracker.forecast.domain.method.Theta;

/** The methods that can be asked for; the ids are part of the API. */
public enum Method {
    NAIVE("naive", (adjusted, horizon) -> Naive.last(adjusted.series(), horizon)),
    SEASONAL_NAIVE("seasonal-naive", (adjusted, horizon) -> Naive.seasonal(adjusted.series(), horizon)),
    NAIVE2("naive2", Naive::adjusted),
    SES("ses", Exponential::simple),
    HOLT("holt", Exponential::holt),
    DAMPED("damped", Exponential::damped),
    THETA("theta", Theta::ahead),
    ETS("ets", (adjusted, horizon) -> Exponential.automatic(adjusted.series(), horizon)),
    ARIMA("arima", (adjusted, horizon) -> Autoregressive.automatic(adjusted.series(), horizon)),
    COMBINATION("combination", Combination::ahead);

    /** What is used where nobody asks for another. */
    public static final Method DEFAULT = COMBINATION;

    private final String id;
    private final Way way;

    Method(String id, Way way) {
        this.id = id;
        this.way = way;
    }

    public String id() {
        return id;
    }

    public static Optional<Method> find(String id) {
        for (Method each : values()) {
            if (each.id.equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    Points ahead(Adjusted adjusted, int horizon) {
        return way.ahead(adjusted, horizon);
    }

    @FunctionalInterface
    private interface Way {
        Points ahead(Adjusted adjusted, int horizon);
    }
}
