package org.markettracker.market.application.tables;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.table.StatedRow;
import org.markettracker.evidence.table.StatementTable;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.market.domain.statement.Entry;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.statement.RestatementType;
import org.markettracker.market.domain.tracker.Tracker;

/**
 * Market statements in a table. A column that the header leaves out leaves alone what the statement had in it; one that
 * is there and empty takes it away.
 */
public final class Entries {
    private final StatementTable table;

    public Entries(Tracker tracker) {
        table = StatementTable.ofLevels(tracker.unit());
    }

    public List<String> names() {
        return table.names();
    }

    public TableColumns columns() {
        return table.columns();
    }

    /**
     * What a row says.
     *
     * @param known what is there under its id; null where nothing is
     */
    public Optional<Entry> read(TableRow row, @Nullable Entry known, TableFaults faults) {
        return table.read(row, faults)
                .flatMap(stated -> RowFault.reading(row, faults, () -> entry(row, stated, known)));
    }

    public List<@Nullable String> cells(Entry entry) {
        Restated restated = entry.restated();
        return table.cells(new StatedRow(
                entry.statement(),
                entry.about(),
                restated == null ? null : restated.type().code(),
                restated == null ? null : restated.reason()));
    }

    private static Entry entry(TableRow row, StatedRow stated, @Nullable Entry known) {
        Statement statement = stated.statement();
        boolean saysAbout = row.columns().contains("about") || known == null;
        boolean saysRestated = row.columns().contains("restatement_type") || known == null;
        return new Entry(
                statement,
                saysAbout ? stated.about() : known.about(),
                saysRestated ? restated(stated) : known.restated());
    }

    private static @Nullable Restated restated(StatedRow stated) {
        String type = stated.restatementType();
        String reason = stated.restatementReason();
        if (type == null && reason == null) {
            return null;
        }
        return new Restated(
                RestatementType.parse("restatement.type", type == null ? "" : type), reason == null ? "" : reason);
    }
}
