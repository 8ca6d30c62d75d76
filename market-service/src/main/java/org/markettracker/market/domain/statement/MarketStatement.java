package org.markettracker.market.domain.statement;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.EditionId;

/**
 * A statement about a market, kept as it was stated, and what became of it.
 *
 * @param edition it belongs to
 * @param entry what was entered
 * @param standing whether it stands, and why not
 * @param gaveWay by how much it gave way beside more trusted ones, as a part of its value; null where it did not
 * @param origin the edition in which it was first entered
 * @param recordedBy who entered it
 * @param recordedAt when
 */
public record MarketStatement(
        EditionId edition,
        Entry entry,
        Standing standing,
        @Nullable BigDecimal gaveWay,
        String origin,
        String recordedBy,
        Instant recordedAt) {
    public MarketStatement {
        Statement statement = entry.statement();
        if (statement.vendor() != null) {
            throw Refused.invalid("vendor", "must not be given for a market statement", statement.vendor());
        }
        CellMeasure.of(statement.measure());
    }

    /** One that stands, as it was first entered. */
    public MarketStatement(EditionId edition, Statement statement, String origin, String by, Instant at) {
        this(edition, Entry.of(statement), Standing.STANDS, null, origin, by, at);
    }

    public Statement statement() {
        return entry.statement();
    }

    public String id() {
        return entry.statement().id();
    }

    /** The cell it speaks of. */
    public Cell cell() {
        return Cell.of(entry.statement());
    }

    public MarketStatement with(Standing now) {
        return new MarketStatement(edition, entry, now, gaveWay, origin, recordedBy, recordedAt);
    }

    /** The same having given way by a part of its value, or not at all. */
    public MarketStatement givingWay(@Nullable BigDecimal part) {
        return new MarketStatement(edition, entry, standing, part, origin, recordedBy, recordedAt);
    }

    /** What a new edition starts with: it keeps its standing and where it came from; nothing of it is restated yet. */
    public MarketStatement carriedTo(EditionId next) {
        Entry kept = new Entry(entry.statement(), entry.about(), null);
        return new MarketStatement(next, kept, standing, null, origin, recordedBy, recordedAt);
    }

    /** Whether the other gave way by the same part. */
    public boolean gaveWayLike(MarketStatement other) {
        return gaveWay == null || other.gaveWay == null
                ? gaveWay == other.gaveWay
                : gaveWay.compareTo(other.gaveWay) == 0;
    }

    /** The statement made or changed, to be stored and told. */
    public Change<MarketStatement> recorded() {
        return Change.of(this, new Fact.StatementIs(this));
    }

    /** The statement taken back. */
    public Change<MarketStatement> gone() {
        return Change.of(this, new Fact.StatementGone(edition, id()));
    }
}
