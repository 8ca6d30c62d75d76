package org.markettracker.forecast.domain.statement;

import java.time.Instant;
import java.util.Collection;
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
 */
public record ForecastStatement(
        EditionId edition, Statement statement, String origin, String recordedBy, Instant recordedAt) {
    public ForecastStatement {
        Cell.of(statement);
        if (statement.status() != Status.FORECAST) {
            throw Refused.invalid(
                    "status",
                    "must be F for a statement about the future",
                    statement.status().code());
        }
    }

    /** The cell it speaks of. */
    public Cell cell() {
        return Cell.of(statement);
    }

    /** The same statement in an edition that starts from this one's; it keeps where it came from. */
    public ForecastStatement carriedTo(EditionId next) {
        return new ForecastStatement(next, statement, origin, recordedBy, recordedAt);
    }

    /** Refuses another currency than the other statements about the cell have: they could not be weighed. */
    public void checkUnit(Collection<ForecastStatement> others) {
        others.stream()
                .map(ForecastStatement::statement)
                .filter(other -> !other.id().equals(statement.id()))
                .filter(other -> Cell.of(other).equals(cell()))
                .filter(other -> !other.unit().symbol().equals(statement.unit().symbol()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refused.invalid(
                            "unit",
                            "must count in " + other.unit().symbol() + " as statement " + other.id()
                                    + " about the same cell does",
                            statement.unit().code());
                });
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
