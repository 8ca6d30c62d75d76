package org.markettracker.forecast.rest.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.application.models.RunModels.Compared;
import org.markettracker.forecast.domain.training.Training;

/**
 * A method beside the others.
 *
 * @param past how it would have done from each earlier end; absent where the history is too short to tell
 */
@JsonInclude(Include.NON_NULL)
public record ComparedView(ForecastView forecast, @Nullable SummaryView past) {
    static ComparedView of(Compared from, @Nullable Training training) {
        return new ComparedView(
                ForecastView.of(from.forecast(), training),
                from.past().isEmpty() ? null : SummaryView.of(from.past().get(0)));
    }
}
