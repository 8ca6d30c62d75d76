package org.markettracker.forecast.rest.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.path.NoModel;
import org.markettracker.forecast.domain.training.Periods;
import org.markettracker.forecast.domain.training.Training;

/**
 * What was observed of a segment in a frequency, and whether it can be carried on.
 *
 * @param none why there is no model path; absent where there is one
 */
@JsonInclude(Include.NON_NULL)
public record SeriesView(
        String segment,
        @Nullable String frequency,
        int observations,
        @Nullable String vintage,
        List<Observed> values,
        @Nullable None none) {
    /** One observation. */
    public record Observed(String period, BigDecimal value) {}

    /** Why there is no forecast, by language. */
    public record None(String code, Map<String, String> detail) {
        static @Nullable None of(@Nullable NoModel from) {
            return from == null ? null : new None(from.code(), from.detail());
        }
    }

    static SeriesView of(Training from, @Nullable NoModel none) {
        List<Observed> values = new ArrayList<>();
        for (int t = 0; t < from.values().size(); t++) {
            BigDecimal value = from.values().get(t);
            if (value != null) {
                values.add(new Observed(Periods.after(from.first(), t).code(), value));
            }
        }
        return new SeriesView(
                from.segment(), from.frequency().code(), from.observations(), from.vintage(), values, None.of(none));
    }

    static SeriesView nothing(String segment, NoModel none) {
        return new SeriesView(segment, null, 0, null, List.of(), None.of(none));
    }
}
