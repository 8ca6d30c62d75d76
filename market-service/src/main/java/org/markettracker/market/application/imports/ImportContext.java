package org.markettracker.market.application.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.application.estimate.ExamineEdition;
import org.markettracker.market.application.tables.ContextTable;
import org.markettracker.market.application.tables.RowFault;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.ContextItems;
import org.markettracker.market.domain.context.Event;
import org.markettracker.market.domain.context.Indicator;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.tracker.Taxonomy;

/** Takes a table of indicators, events or glossary terms into a draft: all rows, or none and all that is wrong. */
@ApplicationScoped
public class ImportContext {
    private final DraftDesk desk;
    private final ContextItems items;
    private final ExamineEdition examineEdition;

    ImportContext(DraftDesk desk, ContextItems items, ExamineEdition examineEdition) {
        this.desk = desk;
        this.items = items;
        this.examineEdition = examineEdition;
    }

    /**
     * Imports it.
     *
     * @param dryRun to check and count only
     */
    @Transactional
    public Imported run(EditionId edition, ContextItem.Kind kind, Table table, boolean dryRun) {
        desk.open(edition);
        TableFaults faults = new TableFaults();
        Imported checked = pass(edition, kind, table, faults, false);
        if (!faults.isEmpty()) {
            return Imported.refused(faults);
        }
        if (dryRun || checked.created() + checked.changed() == 0) {
            return checked;
        }
        Imported written = pass(edition, kind, table, faults, true);
        examineEdition.examine(edition);
        return written;
    }

    private Imported pass(EditionId edition, ContextItem.Kind kind, Table table, TableFaults faults, boolean writing) {
        ContextTable reader = ContextTable.of(kind);
        Taxonomy taxonomy = desk.tracker(edition).taxonomy();
        Tally tally = new Tally();
        int read = Batches.of(table, reader.columns(), faults, rows -> {
            Map<String, Versioned<ContextItem>> known = items.those(
                    edition,
                    kind,
                    rows.stream().flatMap(row -> row.code("id").stream()).toList());
            List<Change<ContextItem>> news = new ArrayList<>();
            for (TableRow row : rows) {
                reader.read(row, faults)
                        .flatMap(item -> RowFault.reading(row, faults, () -> checked(item, taxonomy)))
                        .filter(item -> isNews(item, Optional.ofNullable(known.get(item.id())), tally))
                        .ifPresent(item -> news.add(item.recorded(edition)));
            }
            if (writing && !news.isEmpty()) {
                items.storeAll(edition, news);
            }
        });
        return tally.of(read, faults);
    }

    private static ContextItem checked(ContextItem item, Taxonomy taxonomy) {
        String segment = item instanceof Indicator indicator
                ? indicator.segment()
                : item instanceof Event event ? event.segment() : Taxonomy.ROOT;
        if (!taxonomy.has(segment)) {
            throw Refused.invalid("segment", "must be a segment of the tracker", segment);
        }
        return item;
    }

    private static boolean isNews(ContextItem item, Optional<Versioned<ContextItem>> known, Tally tally) {
        if (known.isEmpty()) {
            tally.created();
        } else if (known.get().state().equals(item)) {
            tally.unchanged();
            return false;
        } else {
            tally.changed();
        }
        return true;
    }
}
