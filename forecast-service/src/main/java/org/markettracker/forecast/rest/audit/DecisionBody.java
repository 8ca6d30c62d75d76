package org.markettracker.forecast.rest.audit;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as it is given: set-aside (with the statements) or gives-way of a conflict, waived of a check. */
public record DecisionBody(
        @NotNull @Schema(examples = "set-aside") String kind,
        @Nullable @Schema(examples = "[\"V08\"]") List<@NotNull String> statements,
        @NotNull @Schema(examples = "superseded by the annual report") String reason) {}
