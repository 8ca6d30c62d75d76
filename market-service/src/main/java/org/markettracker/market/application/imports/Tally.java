package org.markettracker.market.application.imports;

import org.markettracker.evidence.table.TableFaults;

/** Counts what becomes of the rows of one table while it is read. */
final class Tally {
    private int created;
    private int changed;
    private int unchanged;

    void created() {
        created++;
    }

    void changed() {
        changed++;
    }

    void unchanged() {
        unchanged++;
    }

    /** Whether anything is other than before. */
    boolean isNews() {
        return created + changed > 0;
    }

    Imported of(int read, TableFaults faults) {
        return new Imported(read, created, changed, unchanged, faults);
    }
}
