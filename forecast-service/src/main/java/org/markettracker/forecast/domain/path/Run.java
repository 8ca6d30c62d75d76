package org.markettracker.forecast.domain.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.evidence.time.Period;

/**
 * One run of a model: the same training gives the same forecast to the last digit.
 *
 * @param frequency of the series
 * @param observations how many numbers it was trained on
 * @param first period of them; null where there are none
 * @param origin the last period of them, from which the horizon counts; null where there are none
 * @param vintage the training: hexadecimal SHA-256 over its periods, values and unit
 * @param parameters the models and parameters that the method ended with; null where it says nothing
 * @param cautions what a reader should know of the history, as codes
 * @param refusal why there is no forecast; null where there is one
 */
public record Run(
        Frequency frequency,
        int observations,
        @Nullable Period first,
        @Nullable Period origin,
        String vintage,
        @Nullable String parameters,
        List<String> cautions,
        @Nullable NoModel refusal) {
    public Run {
        cautions = List.copyOf(cautions);
    }
}
