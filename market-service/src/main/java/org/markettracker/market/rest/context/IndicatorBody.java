package org.markettracker.market.rest.context;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.context.Indicator;
import org.markettracker.market.domain.tracker.Text;

/** An indicator as it is given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorBody(
        @NotNull @Schema(examples = "e-commerce") String segment,
        @NotEmpty Map<String, String> name,
        @NotNull @Schema(examples = "2021-S1") String period,
        @NotNull @Schema(examples = "gt") String relation,
        @NotNull @Schema(examples = "3.8") BigDecimal value,
        @NotNull @Schema(examples = "亿 persons") String unit,
        @NotNull @Schema(examples = ">3.8亿") String stated,
        @Nullable @Schema(examples = "24.3") BigDecimal growthPct,
        @NotNull String section)
        implements ContextBody {
    @Override
    public Indicator toItem(String id) {
        return new Indicator(
                id,
                segment,
                Text.of("name", name),
                Period.parse(period),
                Relation.parse(relation),
                value,
                Unit.parse(unit),
                stated,
                growthPct,
                section);
    }

    static IndicatorBody of(Indicator item) {
        return new IndicatorBody(
                item.segment(),
                item.name().byLanguage(),
                item.period().code(),
                item.relation().code(),
                item.value(),
                item.unit().code(),
                item.stated(),
                item.growthPct(),
                item.section());
    }
}
