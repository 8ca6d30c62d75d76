package org.markettracker.market.application.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableRow;

class BatchesTest {
    private static final int ROWS = 100_250;
    private static final Table TABLE = (columns, faults, rows) -> {
        for (int i = 0; i < ROWS; i++) {
            rows.accept(new TableRow(i + 2, Set.of("id"), Map.of("id", "M" + i)));
        }
        rows.accept(new TableRow(ROWS + 2, Set.of("id"), Map.of("id", "EXAMPLE-1")));
    };

    @Test
    void no_more_than_a_batch_of_rows_is_held() {
        List<WeakReference<TableRow>> firsts = new ArrayList<>();
        int[] rows = {0};
        int read =
                Batches.of(TABLE, new TableColumns(List.of("id"), List.of(), List.of()), new TableFaults(), batch -> {
                    assertTrue(batch.size() <= Batches.SIZE);
                    firsts.add(new WeakReference<>(batch.get(0)));
                    rows[0] += batch.size();
                    if (rows[0] == ROWS) {
                        System.gc();
                        assertTrue(firsts.stream()
                                        .filter(each -> each.get() != null)
                                        .count()
                                <= 1);
                    }
                });
        assertEquals(ROWS, read);
        assertEquals(ROWS, rows[0]);
        assertEquals((ROWS + Batches.SIZE - 1) / Batches.SIZE, firsts.size());
    }
}
