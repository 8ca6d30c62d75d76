package org.markettracker.market.rest.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.tracker.Segment;
import org.markettracker.market.domain.tracker.Text;

/** A segment as it is given and shown; the root has no parent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SegmentBody(
        @NotNull @Schema(examples = "e-commerce") String id,
        @Nullable @Schema(examples = "total") String parent,
        @NotEmpty Map<String, String> name,
        boolean residual,
        @Nullable List<@NotNull String> scenarios,
        @Nullable String buyers,
        @Nullable List<@NotNull String> needs,
        @Nullable List<@NotNull String> affectedCustomers) {
    Segment toSegment(String field) {
        return new Segment(
                id,
                parent,
                Text.of(field + ".name", name),
                residual,
                list(scenarios),
                buyers,
                list(needs),
                list(affectedCustomers));
    }

    static SegmentBody of(Segment segment) {
        return new SegmentBody(
                segment.id(),
                segment.parent(),
                segment.name().byLanguage(),
                segment.residual(),
                segment.scenarios(),
                segment.buyers(),
                segment.needs(),
                segment.affectedCustomers());
    }

    private static List<String> list(@Nullable List<@NotNull String> given) {
        return given == null ? List.of() : given;
    }
}
