package org.markettracker.market.rest.statement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.statement.Standing;

/** What is to become of a statement, and why. */
public record StandingBody(
        @NotNull
                @Schema(
                        examples = "set-aside",
                        enumeration = {"stands", "set-aside", "superseded"})
                String standing,
        @Nullable @Schema(examples = "Contradicts two houses that count themselves") String reason,
        @Nullable @Schema(examples = "M17") String supersededBy) {
    Standing toStanding(String by, Instant at) {
        return new Standing(Standing.State.parse(standing), reason, by, at, supersededBy);
    }
}
