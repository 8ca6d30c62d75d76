package org.markettracker.market.domain.statement;

import java.time.Instant;
import org.markettracker.evidence.Statement;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.EditionId;

/**
 * A statement about a market, kept as it was stated.
 *
 * @param edition it stands in
 * @param statement what it says
 * @param origin the edition in which it was first entered
 * @param recordedBy who entered it
 * @param recordedAt when
 */
public record MarketStatement(
        EditionId edition, Statement statement, String origin, String recordedBy, Instant recordedAt) {
    public MarketStatement {
        if (statement.vendor() != null) {
            throw Refused.invalid("vendor", "must not be given for a market statement", statement.vendor());
        }
        CellMeasure.of(statement.measure());
    }

    /** The cell it speaks of. */
    public Cell cell() {
        return Cell.of(statement);
    }

    /** The statement made or changed, to be stored and told. */
    public Change<MarketStatement> recorded() {
        return Change.of(this, new Fact.StatementIs(this));
    }

    /** The statement taken back. */
    public Change<MarketStatement> gone() {
        return Change.of(this, new Fact.StatementGone(edition, statement.id()));
    }
}
