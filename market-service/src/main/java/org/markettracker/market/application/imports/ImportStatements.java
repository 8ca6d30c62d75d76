package org.markettracker.market.application.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.market.application.tables.Entries;
import org.markettracker.market.domain.edition.EditionId;

/** Takes a table of market statements into a draft: all rows, or none and all that is wrong with them. */
@ApplicationScoped
public class ImportStatements {
    private final CheckStatements check;
    private final WriteStatements write;

    ImportStatements(CheckStatements check, WriteStatements write) {
        this.check = check;
        this.write = write;
    }

    /**
     * Imports it.
     *
     * @param dryRun to check and count only
     */
    public Imported run(EditionId edition, Table table, String by, boolean dryRun) {
        TableFaults faults = new TableFaults();
        Entries entries = check.entries(edition);
        Imported checked = check.all(edition, table, entries, faults);
        if (!faults.isEmpty()) {
            return Imported.refused(faults);
        }
        boolean news = checked.created() + checked.changed() > 0;
        return dryRun || !news ? checked : write.all(edition, table, by);
    }
}
