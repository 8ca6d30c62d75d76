package org.markettracker.market.rest.edition;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new draft.
 *
 * @param edition its name; that of a patch of X is X.1, X.2 and so on
 * @param basedOn the edition whose statements it starts with; the one published last when left out
 * @param patchOf the edition that it corrects, if it is a patch; it then starts with the last patch of that one
 */
public record EditionBody(
        @NotNull @Schema(examples = "2021H1.1") String edition,
        @Nullable @Schema(examples = "2020H2") String basedOn,
        @Nullable @Schema(examples = "2021H1") String patchOf) {}
