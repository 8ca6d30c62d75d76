package org.markettracker.forecast.rest.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.model.Forecast;
import org.markettracker.forecast.domain.model.Step;
import org.markettracker.forecast.domain.training.Periods;
import org.markettracker.forecast.domain.training.Training;

/** A history carried on by a method, not yet made to agree with other segments and periods. */
@JsonInclude(Include.NON_NULL)
public record ForecastView(
        String method,
        String parameters,
        List<String> cautions,
        @Nullable String origin,
        @Nullable String vintage,
        List<Ahead> steps) {
    /** One period ahead; the period where the history has one. */
    @JsonInclude(Include.NON_NULL)
    public record Ahead(
            int horizon,
            @Nullable String period,
            BigDecimal value,
            BigDecimal low80,
            BigDecimal high80,
            BigDecimal low95,
            BigDecimal high95) {
        static Ahead of(Step from, @Nullable Period origin) {
            return new Ahead(
                    from.horizon(),
                    origin == null
                            ? null
                            : Periods.after(origin, from.horizon()).code(),
                    from.point(),
                    from.low80(),
                    from.high80(),
                    from.low95(),
                    from.high95());
        }
    }

    static ForecastView of(Forecast from, @Nullable Training training) {
        Period origin = training == null ? null : training.origin();
        return new ForecastView(
                from.method().id(),
                from.text(),
                from.cautions().stream()
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList(),
                origin == null ? null : origin.code(),
                training == null ? null : training.vintage(),
                from.steps().stream().map(each -> Ahead.of(each, origin)).toList());
    }
}
