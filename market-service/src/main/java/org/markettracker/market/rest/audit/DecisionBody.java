package org.markettracker.market.rest.audit;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a conflict is decided. */
public record DecisionBody(
        @NotNull
                @Schema(
                        examples = "set-aside",
                        enumeration = {"set-aside", "gives-way"})
                String kind,
        @Nullable
                @Schema(
                        description = "Those set aside, members of the conflict; left out for gives-way",
                        examples = "[\"M08\"]")
                List<@NotNull String> statements,
        @NotNull @Schema(examples = "The 70% share contradicts two houses that count themselves") String reason) {}
