package org.markettracker.market.rest.vintage;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.statement.RestatementType;
import org.markettracker.market.domain.vintage.Restatement;

/**
 * Why cells of an edition moved, as it is given. Each list selects the cells meant; one that is left out selects all.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestatementBody(
        @NotNull @Schema(examples = "source-restated") String type,
        @NotNull @Schema(examples = "the source corrected its table 3") String reason,
        @Nullable @Schema(examples = "[\"online-education\"]") List<@NotNull String> segments,
        @Nullable @Schema(examples = "[\"SIZE\"]") List<@NotNull String> measures,
        @Nullable @Schema(examples = "[\"2021-S1\"]") List<@NotNull String> periods) {
    Restatement toRestatement(EditionId edition, String id, String by, Instant at) {
        return new Restatement(
                edition,
                id,
                new Restated(RestatementType.parse("type", type), reason),
                some(segments),
                some(measures).stream().map(RestatementBody::measure).toList(),
                some(periods).stream().map(Period::parse).toList(),
                by,
                at);
    }

    private static List<String> some(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }

    private static CellMeasure measure(String code) {
        return Arrays.stream(CellMeasure.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(
                        "measures",
                        "must be among "
                                + Arrays.stream(CellMeasure.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")),
                        code));
    }
}
