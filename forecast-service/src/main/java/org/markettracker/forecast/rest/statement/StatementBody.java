package org.markettracker.forecast.rest.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.Restatement;

/** A statement as it is given; relation and value follow from the stated figure when they are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementBody(
        @NotNull @Schema(examples = "e-commerce") String segment,
        @NotNull @Schema(examples = "revenue") String measure,
        @NotNull @Schema(examples = "2025") String period,
        @Nullable String basePeriod,
        @Nullable @Schema(examples = "eq") String relation,
        @Nullable @Schema(examples = "148.1") BigDecimal value,
        @Nullable BigDecimal valueHigh,
        @NotNull @Schema(examples = "CNY_100M") String unit,
        @NotNull @Schema(examples = "F") String status,
        @NotNull @Schema(examples = "148.1亿") String stated,
        @NotNull @Schema(examples = "frost-sullivan") String source,
        @NotNull @Schema(examples = "4") Integer confidence,
        @Nullable @Schema(examples = "e-commerce") String section,
        @Nullable @Schema(examples = "0.1") BigDecimal about,
        @Nullable @Valid RestatementBody restatement) {
    /** Why it differs from the edition before. */
    public record RestatementBody(@NotNull @Schema(examples = "source-restated") String type, @NotNull String reason) {
        Restatement toRestatement() {
            return new Restatement(type, reason);
        }
    }

    Statement toStatement(String id) {
        StatedFigure figure = StatedFigure.parse(stated);
        BigDecimal factor = value == null ? figure.factorTo(Unit.parse(unit)) : BigDecimal.ONE;
        Map<String, @Nullable String> row = new HashMap<>();
        row.put("id", id);
        row.put("segment", segment);
        row.put("measure", measure);
        row.put("period", period);
        row.put("base_period", basePeriod);
        row.put("relation", relation == null ? figure.relation().code() : relation);
        row.put("value", plain(value == null ? figure.figure().value().multiply(factor) : value));
        row.put(
                "value_high",
                valueHigh == null && figure.high() != null
                        ? plain(figure.high().value().multiply(factor))
                        : plain(valueHigh));
        row.put("unit", unit);
        row.put("status", status);
        row.put("stated", stated);
        row.put("source", source);
        row.put("confidence", Integer.toString(confidence));
        row.put("section", section);
        return StatementColumns.read(row);
    }

    @Nullable
    Restatement toRestatement() {
        return restatement == null ? null : restatement.toRestatement();
    }

    static StatementBody of(ForecastStatement from) {
        Statement statement = from.statement();
        Restatement why = from.restatement();
        return new StatementBody(
                statement.segment(),
                statement.measure().code(),
                statement.period().code(),
                statement.basePeriod() == null ? null : statement.basePeriod().code(),
                statement.relation().code(),
                statement.value(),
                statement.valueHigh(),
                statement.unit().code(),
                statement.status().code(),
                statement.stated(),
                statement.source(),
                statement.confidence(),
                statement.section(),
                from.about(),
                why == null ? null : new RestatementBody(why.type(), why.reason()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }
}
