package org.markettracker.forecast.domain;

import org.markettracker.forecast.domain.audit.AuditEntry;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/** Something that became true and that others are told. */
public sealed interface Fact {
    /** A statement was made or changed. */
    record StatementIs(ForecastStatement statement) implements Fact {}

    /** A statement was taken back. */
    record StatementGone(EditionId edition, String id) implements Fact {}

    /** What the statements say of a segment's future. */
    record PathIs(ForecastPath path) implements Fact {}

    /** No statement speaks of this future any longer. */
    record PathGone(EditionId edition, PathId id) implements Fact {}

    /** An expectation was made or changed. */
    record OutlookIs(Outlook outlook) implements Fact {}

    /** An expectation was taken back. */
    record OutlookGone(EditionId edition, String id) implements Fact {}

    /** A scenario was made or changed; readers are told of it with its paths. */
    record ScenarioIs(Scenario scenario) implements Fact {}

    /** A scenario was taken back; so are its paths. */
    record ScenarioGone(EditionId edition, String id) implements Fact {}

    /** A check or conflict was found or changed. */
    record AuditIs(EditionId edition, AuditEntry entry) implements Fact {}

    /** A check or conflict is no more. */
    record AuditGone(EditionId edition, String id) implements Fact {}
}
