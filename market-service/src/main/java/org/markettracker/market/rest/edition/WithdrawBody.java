package org.markettracker.market.rest.edition;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why an edition is taken back.
 *
 * @param reason readers of the history are told; left out for none
 */
public record WithdrawBody(
        @Nullable @Size(min = 1, max = 4000) @Schema(examples = "the source took its figures back") String reason) {}
