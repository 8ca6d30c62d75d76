package org.markettracker.market.application.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.application.tables.Entries;
import org.markettracker.market.application.tables.RowFault;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Admission;
import org.markettracker.market.domain.statement.Entry;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.tracker.Tracker;

/** Finds everything that is wrong with a table of statements, and what would become of its rows. */
@ApplicationScoped
class CheckStatements {
    private final DraftDesk desk;
    private final MarketStatements statements;

    CheckStatements(DraftDesk desk, MarketStatements statements) {
        this.desk = desk;
        this.statements = statements;
    }

    /** What the tables of the edition look like; refused unless it is a draft. */
    @Transactional
    Entries entries(EditionId edition) {
        desk.open(edition);
        return new Entries(desk.tracker(edition));
    }

    Imported all(EditionId edition, Table table, Entries entries, TableFaults faults) {
        Checking checking = new Checking(edition, desk.tracker(edition), entries, faults);
        int read = Batches.of(table, entries.columns(), faults, checking::batch);
        checking.usageBesideTheTable();
        return checking.tally.of(read, faults);
    }

    /** What is known while one table is checked. */
    private final class Checking {
        private final EditionId edition;
        private final Admission admission;
        private final Entries entries;
        private final TableFaults faults;
        private final Tally tally = new Tally();
        private final Set<String> usageIds = new HashSet<>();
        private @Nullable Statement usage;
        private @Nullable TableRow usageRow;

        Checking(EditionId edition, Tracker tracker, Entries entries, TableFaults faults) {
            this.edition = edition;
            this.admission = new Admission(tracker);
            this.entries = entries;
            this.faults = faults;
        }

        void batch(List<TableRow> rows) {
            Map<String, Versioned<MarketStatement>> known = statements.those(
                    edition,
                    rows.stream().flatMap(row -> row.code("id").stream()).toList());
            for (TableRow row : rows) {
                Entry before = Optional.ofNullable(known.get(row.code("id").orElse("")))
                        .map(each -> each.state().entry())
                        .orElse(null);
                entries.read(row, before, faults)
                        .flatMap(entry -> RowFault.reading(row, faults, () -> admitted(row, entry)))
                        .ifPresent(entry -> count(before, entry));
            }
        }

        /** Usage is held against the first usage of the table, and that later against what is there besides. */
        private Entry admitted(TableRow row, Entry entry) {
            Statement statement = entry.statement();
            admission.check(statement, usage == null ? List.of() : List.of(usage));
            // Refuses what is not a market's.
            MarketStatement checked =
                    new MarketStatement(edition, statement, edition.edition(), "-", java.time.Instant.EPOCH);
            if (statement.measure() == Measure.USAGE) {
                usageIds.add(checked.id());
                usage = usage == null ? statement : usage;
                usageRow = usageRow == null ? row : usageRow;
            }
            return entry;
        }

        private void count(@Nullable Entry before, Entry now) {
            if (before == null) {
                tally.created();
            } else if (before.saysTheSameAs(now)) {
                tally.unchanged();
            } else {
                tally.changed();
            }
        }

        private void usageBesideTheTable() {
            Statement first = usage;
            TableRow row = usageRow;
            if (first != null && row != null) {
                RowFault.reading(row, faults, () -> {
                    admission.check(first, otherUsage());
                    return first;
                });
            }
        }

        private List<Statement> otherUsage() {
            return statements.about(edition, Measure.USAGE).stream()
                    .map(each -> each.state().statement())
                    .filter(other -> !usageIds.contains(other.id()))
                    .toList();
        }
    }
}
