package org.markettracker.forecast.rest.model;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.model.History;

/** Numbers to carry on: oldest first, null for a period without one. */
public record SeriesBody(
        @NotNull @Schema(examples = "A") String frequency,
        @NotNull List<@Nullable BigDecimal> values,
        @Nullable @Schema(examples = "combination") String method,
        @Nullable @Schema(examples = "4") Integer horizon,
        @Nullable @Schema(examples = "3") Integer fewest) {
    History history() {
        Frequency known = Arrays.stream(Frequency.values())
                .filter(each -> each.code().equals(frequency))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("frequency", "must be one of A, S, Q, M", frequency));
        return new History(known, values);
    }
}
