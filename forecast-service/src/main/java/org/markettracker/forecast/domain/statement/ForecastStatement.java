package org.markettracker.forecast.domain.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.Cell;

/**
 * A statement about the future, kept as it was stated; its status is F.
 *
 * @param edition it stands in
 * @param statement what it says
 * @param origin the edition in which it was first entered
 * @param recordedBy who entered it
 * @param recordedAt when
 * @param standing what became of it
 * @param about what "about" means for it, as a part of the number; null where it is as usual
 * @param restatement why it differs from the edition before; null where nobody said
 * @param gaveWay by how much it gave way to more trusted ones, as a part of its value; null where it holds
 */
public record ForecastStatement(
        EditionId edition,
        Statement statement,
        String origin,
        String recordedBy,
        Instant recordedAt,
        Standing standing,
        @Nullable BigDecimal about,
        @Nullable Restatement restatement,
        @Nullable BigDecimal gaveWay) {
    public ForecastStatement {
        Cell.of(statement);
        if (statement.status() != Status.FORECAST) {
            throw Refused.invalid(
                    "status",
                    "must be F for a statement about the future",
                    statement.status().code());
        }
        if (about != null && (about.signum() < 0 || about.compareTo(BigDecimal.ONE) > 0)) {
            throw Refused.invalid("about", "must be a part of the number, 0 to 1", about);
        }
    }

    /** A statement that stands, read in the usual way. */
    public ForecastStatement(
            EditionId edition, Statement statement, String origin, String recordedBy, Instant recordedAt) {
        this(edition, statement, origin, recordedBy, recordedAt, Standing.STANDS, null, null, null);
    }

    /** The same with another standing. */
    public ForecastStatement with(Standing other) {
        return new ForecastStatement(
                edition, statement, origin, recordedBy, recordedAt, other, about, restatement, gaveWay);
    }

    /** The same, read and explained so. */
    public ForecastStatement with(@Nullable BigDecimal othersAbout, @Nullable Restatement other) {
        return new ForecastStatement(
                edition, statement, origin, recordedBy, recordedAt, standing, othersAbout, other, gaveWay);
    }

    /** The same, having given way by a part of its value. */
    public ForecastStatement givingWay(@Nullable BigDecimal part) {
        return new ForecastStatement(
                edition, statement, origin, recordedBy, recordedAt, standing, about, restatement, part);
    }

    /** What a draft that is based on this one's edition starts with; it keeps where it came from. */
    public ForecastStatement carriedTo(EditionId next) {
        return new ForecastStatement(
                next, statement, origin, recordedBy, recordedAt, Standing.STANDS, about, null, null);
    }

    /** Whether it says the same, whoever entered it and whatever became of it. */
    public boolean saysSame(ForecastStatement other) {
        return statement.equals(other.statement)
                && (about == null || other.about == null ? about == other.about : about.compareTo(other.about) == 0)
                && Objects.equals(restatement, other.restatement);
    }

    /** The cell it speaks of. */
    public Cell cell() {
        return Cell.of(statement);
    }

    /** Whether sums of money are what it is about, so that all of an edition must be in one currency. */
    public boolean isMoney() {
        return statement.unit().isMoney();
    }

    /** The statement made or changed, to be stored and told. */
    public Change<ForecastStatement> recorded() {
        return Change.of(this, new Fact.StatementIs(this));
    }

    /** The statement taken back. */
    public Change<ForecastStatement> gone() {
        return Change.of(this, new Fact.StatementGone(edition, statement.id()));
    }
}
