package org.markettracker.market.domain;

import org.markettracker.market.domain.audit.Examination;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.vintage.Restatement;

/** Something that became true and that others are told. */
public sealed interface Fact {
    /** The tracker as of an edition. */
    record CatalogueIs(EditionId edition, Tracker tracker) implements Fact {}

    /** An edition's life went on. */
    record EditionIs(Edition edition) implements Fact {}

    /** A statement was made or changed. */
    record StatementIs(MarketStatement statement) implements Fact {}

    /** A statement was taken back. */
    record StatementGone(EditionId edition, String id) implements Fact {}

    /** What the statements say of a cell. */
    record SizeIs(MarketSize size) implements Fact {}

    /** No statement speaks of the cell any longer. */
    record SizeGone(EditionId edition, Cell cell) implements Fact {}

    /** An indicator, event or glossary term was made or changed. */
    record ContextIs(EditionId edition, ContextItem item) implements Fact {}

    /** An indicator, event or glossary term was taken back. */
    record ContextGone(EditionId edition, ContextItem.Kind kind, String id) implements Fact {}

    /** An analyst says why cells of an edition moved. */
    record RestatementIs(Restatement restatement) implements Fact {}

    /** An analyst says so no longer. */
    record RestatementGone(EditionId edition, String id) implements Fact {}

    /** A smallest set of statements that cannot all hold, and what was decided of it. */
    record ConflictIs(Conflict conflict) implements Fact {}

    /** The statements can all hold again, or are no more. */
    record ConflictGone(EditionId edition, String id) implements Fact {}

    /** What a check of the audit found. */
    record ExaminationIs(Examination examination) implements Fact {}
}
