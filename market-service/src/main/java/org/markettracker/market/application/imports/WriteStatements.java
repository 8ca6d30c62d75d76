package org.markettracker.market.application.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.application.estimate.ReconcileEdition;
import org.markettracker.market.application.tables.Entries;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Admission;
import org.markettracker.market.domain.statement.Entry;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.statement.Standing;
import org.markettracker.market.domain.tracker.Tracker;

/** Writes a table of statements that was found without fault: in batches, reconciled once, in one transaction. */
@ApplicationScoped
class WriteStatements {
    private final DraftDesk desk;
    private final MarketStatements statements;
    private final ReconcileEdition reconcileEdition;

    WriteStatements(DraftDesk desk, MarketStatements statements, ReconcileEdition reconcileEdition) {
        this.desk = desk;
        this.statements = statements;
        this.reconcileEdition = reconcileEdition;
    }

    @Transactional
    Imported all(EditionId edition, Table table, String by) {
        desk.open(edition);
        Tracker tracker = desk.tracker(edition);
        Entries entries = new Entries(tracker);
        Admission admission = new Admission(tracker);
        Instant now = desk.now();
        TableFaults faults = new TableFaults();
        Tally tally = new Tally();
        int read = Batches.of(table, entries.columns(), faults, rows -> {
            Map<String, Versioned<MarketStatement>> known = statements.those(
                    edition,
                    rows.stream().flatMap(row -> row.code("id").stream()).toList());
            List<Change<MarketStatement>> news = new ArrayList<>();
            for (TableRow row : rows) {
                MarketStatement before = Optional.ofNullable(
                                known.get(row.code("id").orElse("")))
                        .map(Versioned::state)
                        .orElse(null);
                Entry entry = entries.read(row, before == null ? null : before.entry(), faults)
                        .orElseThrow(() -> changed(faults));
                // The tracker may have changed since the table was checked.
                admission.check(entry.statement(), List.of());
                take(edition, before, entry, by, now, tally).ifPresent(news::add);
            }
            if (!news.isEmpty()) {
                statements.storeAll(news);
            }
        });
        if (!faults.isEmpty()) {
            throw changed(faults);
        }
        if (tally.isNews()) {
            reconcileEdition.reconcileMuch(edition);
        }
        return tally.of(read, faults);
    }

    /** One that is changed keeps its standing and where it came from. */
    private static Optional<Change<MarketStatement>> take(
            EditionId edition, @Nullable MarketStatement before, Entry entry, String by, Instant now, Tally tally) {
        if (before == null) {
            tally.created();
            return Optional.of(
                    new MarketStatement(edition, entry, Standing.STANDS, null, edition.edition(), by, now).recorded());
        }
        if (before.entry().saysTheSameAs(entry)) {
            tally.unchanged();
            return Optional.empty();
        }
        tally.changed();
        return Optional.of(
                new MarketStatement(edition, entry, before.standing(), null, before.origin(), by, now).recorded());
    }

    private static IllegalStateException changed(TableFaults faults) {
        return new IllegalStateException("table: was without fault and now has " + faults.first());
    }
}
