package org.markettracker.market.rest.statement;

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
import org.markettracker.market.domain.statement.Entry;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.statement.RestatementType;

/** A statement as it is given; relation and value follow from the stated figure when they are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementBody(
        @NotNull @Schema(examples = "online-education") String segment,
        @NotNull @Schema(examples = "revenue") String measure,
        @NotNull @Schema(examples = "2021-S1") String period,
        @Nullable String basePeriod,
        @Nullable @Schema(examples = "eq") String relation,
        @Nullable @Schema(examples = "8.3") BigDecimal value,
        @Nullable BigDecimal valueHigh,
        @NotNull @Schema(examples = "CNY_100M") String unit,
        @NotNull @Schema(examples = "A") String status,
        @NotNull @Schema(examples = "8.3亿") String stated,
        @NotNull @Schema(examples = "leadleo") String source,
        @NotNull @Schema(examples = "4") Integer confidence,
        @Nullable @Schema(examples = "market status") String section,
        @Nullable
                @Schema(
                        description = "What 'about' means here, as a part of the number; 0.05 where it is left out",
                        examples = "0.1")
                BigDecimal about,
        @Valid @Nullable RestatementBody restatement) {
    /** Why a statement was changed against the edition before. */
    public record RestatementBody(
            @NotNull @Schema(examples = "source-restated") String type,
            @NotNull @Schema(examples = "The house corrected its table 3") String reason) {
        static @Nullable RestatementBody of(@Nullable Restated restated) {
            return restated == null ? null : new RestatementBody(restated.type().code(), restated.reason());
        }

        Restated toRestated() {
            return new Restated(RestatementType.parse("restatement.type", type), reason);
        }
    }

    Entry toEntry(String id) {
        return new Entry(toStatement(id), about, restatement == null ? null : restatement.toRestated());
    }

    private Statement toStatement(String id) {
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

    static StatementBody of(Entry entry) {
        Statement statement = entry.statement();
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
                entry.about(),
                RestatementBody.of(entry.restated()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }
}
