package org.markettracker.market.rest.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a failed check is passed over. */
public record WaiverBody(
        @NotNull @Pattern(regexp = "waived", message = "must be waived") @Schema(examples = "waived") String kind,
        @NotNull @Schema(examples = "Japanese definitions are still to be written") String reason) {}
