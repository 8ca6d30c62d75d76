package org.markettracker.gateway.pages.edition;

import java.util.List;
import org.markettracker.gateway.wording.Figure;
import org.markettracker.gateway.wording.Text;

/**
 * A table: a heading a row, a heading a column, and where they meet any number of figures, none included.
 *
 * @param id anchor on the page
 * @param caption what it shows and in which unit
 */
public record Grid(String id, String caption, List<Text> columns, List<Row> rows) {

    /** A row; depth is that of the segment in the taxonomy, note says more than the heading where needed. */
    public record Row(Text heading, int depth, String note, List<List<Figure>> slots) {
        public Row {
            slots = List.copyOf(slots);
        }
    }

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
