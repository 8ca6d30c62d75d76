package org.markettracker.market.rest.edition;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new draft.
 *
 * @param edition its name
 * @param basedOn the edition whose statements it starts with; the one published last when left out
 */
public record EditionBody(
        @NotNull @Schema(examples = "2021H1") String edition, @Nullable @Schema(examples = "2020H2") String basedOn) {}
