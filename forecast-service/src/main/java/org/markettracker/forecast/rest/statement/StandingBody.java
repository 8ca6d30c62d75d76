package org.markettracker.forecast.rest.statement;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to become of a statement; a reason is needed unless it stands. */
public record StandingBody(
        @NotNull @Schema(examples = "set-aside") String standing,
        @Nullable String reason,
        @Nullable String supersededBy) {}
