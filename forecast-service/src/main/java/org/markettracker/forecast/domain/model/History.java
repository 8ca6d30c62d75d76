package org.markettracker.forecast.domain.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Frequency;

/**
 * What was observed of one quantity, a number for each period from the first to the last.
 *
 * @param values oldest first; null where a period was not observed
 */
public record History(Frequency frequency, List<@Nullable BigDecimal> values) {
    /** The fewest numbers that are modelled. */
    public static final int FEWEST = 3;

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);

    public History {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public static History of(Frequency frequency, double... values) {
        List<@Nullable BigDecimal> exact = new ArrayList<>();
        for (double value : values) {
            exact.add(BigDecimal.valueOf(value));
        }
        return new History(frequency, exact);
    }

    /** What stands against a forecast, if anything does. */
    public Optional<NoForecast> obstacle() {
        for (int t = 0; t < values.size(); t++) {
            BigDecimal value = values.get(t);
            if (value == null) {
                return no(
                        Obstacle.GAP,
                        "every period from the first to the last must be observed, number " + (t + 1) + " of "
                                + values.size() + " is missing");
            }
            if (value.signum() < 0) {
                return no(
                        Obstacle.NEGATIVE,
                        "no number may be below zero, number " + (t + 1) + " is '" + value.toPlainString() + "'");
            }
            if (value.compareTo(TOO_LARGE) >= 0) {
                return no(
                        Obstacle.TOO_LARGE, "a number must be below 10^15, number " + (t + 1) + " is '" + value + "'");
            }
        }
        if (values.size() < FEWEST) {
            return no(Obstacle.TOO_SHORT, "a model needs " + FEWEST + " numbers, there are " + values.size());
        }
        return Optional.empty();
    }

    private static Optional<NoForecast> no(Obstacle obstacle, String detail) {
        return Optional.of(new NoForecast(obstacle, detail));
    }
}
