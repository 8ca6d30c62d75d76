package org.markettracker.market.domain.statement;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.market.domain.Refused;

/**
 * What an analyst enters: the statement, and how to take it.
 *
 * @param statement what the source says
 * @param about what "about" means here, as a part of the written number, 0 to 1; null for the usual 5 %; only beside
 *     the relation approx
 * @param restated why it is another than in the edition before; null where it is not
 */
public record Entry(Statement statement, @Nullable BigDecimal about, @Nullable Restated restated) {
    public Entry {
        if (about != null && statement.relation() != Relation.APPROX) {
            throw Refused.invalid("about", "must be given only for the relation approx", about);
        }
        if (about != null && (about.signum() < 0 || about.compareTo(BigDecimal.ONE) > 0)) {
            throw Refused.invalid("about", "must be a part of the number, 0 to 1", about);
        }
    }

    /** A statement taken in the usual way. */
    public static Entry of(Statement statement) {
        return new Entry(statement, null, null);
    }

    /** The same thing entered, whatever the scale of numbers that have no stated digits. */
    public boolean saysTheSameAs(Entry other) {
        boolean sameAbout =
                about == null || other.about == null ? about == other.about : about.compareTo(other.about) == 0;
        return sameAbout && statement.equals(other.statement) && Objects.equals(restated, other.restated);
    }
}
