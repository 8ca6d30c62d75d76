package org.markettracker.market.application.tables;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.Event;

/** Events in a table. */
final class EventTable extends ContextTable {
    EventTable() {
        super(List.of("id", "segment", "date", "type"), List.of("effect"), List.of("label"));
    }

    @Override
    ContextItem item(TableRow row) {
        return new Event(
                given(row, "id"),
                given(row, "segment"),
                given(row, "date"),
                given(row, "type"),
                row.code("effect").orElse(null),
                text(row, "label"));
    }

    @Override
    void write(ContextItem item, Map<String, @Nullable String> cells) {
        Event event = (Event) item;
        cells.put("segment", event.segment());
        cells.put("date", event.date());
        cells.put("type", event.type());
        cells.put("effect", event.effect());
        write(event.label(), "label", cells);
    }
}
