package org.markettracker.market.domain.vintage;

import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.Restated;

/**
 * A statement as an edition takes it.
 *
 * @param statement what the source says
 * @param takesPart whether anything may rest on it; one that is superseded takes no part
 * @param taken how it is taken beside that: whether it is set aside, and what "about" means
 * @param supersededBy the statement in its place, if one is named
 * @param restated why it is another than in the edition before; null where nobody says so
 */
public record StatedAs(
        Statement statement,
        boolean takesPart,
        String taken,
        @Nullable String supersededBy,
        @Nullable Restated restated) {
    /** The statement of an edition. */
    public static StatedAs of(MarketStatement from) {
        String about = from.entry().about() == null
                ? ""
                : " about " + from.entry().about().stripTrailingZeros().toPlainString();
        return new StatedAs(
                from.statement(),
                !from.standing().isSuperseded(),
                from.standing().state().code() + about,
                from.standing().supersededBy(),
                from.entry().restated());
    }

    /** The cell it speaks of. */
    Cell cell() {
        return Cell.of(statement);
    }

    /** Whether it says another thing than the other, or is taken otherwise. */
    boolean differsFrom(StatedAs other) {
        return !statement.equals(other.statement) || !taken.equals(other.taken);
    }
}
