package org.markettracker.forecast.domain.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A history carried on by a method; the same history, method and horizon give the same digits.
 *
 * @param text the models and parameters that the method ended with; values in units of the history's mean
 */
public record Forecast(Method method, String text, Set<Caution> cautions, List<Step> steps) implements Outcome {
    public Forecast {
        // In the order of their names, so that what is written of it is always the same.
        cautions = Collections.unmodifiableSet(new TreeSet<>(cautions));
        steps = List.copyOf(steps);
    }
}
