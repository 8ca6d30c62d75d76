package org.markettracker.market.application.tables;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.GlossaryTerm;

/** Glossary terms in a table. */
final class GlossaryTable extends ContextTable {
    GlossaryTable() {
        super(List.of("id"), List.of(), List.of("term", "definition"));
    }

    @Override
    ContextItem item(TableRow row) {
        return new GlossaryTerm(given(row, "id"), text(row, "term"), text(row, "definition"));
    }

    @Override
    void write(ContextItem item, Map<String, @Nullable String> cells) {
        GlossaryTerm term = (GlossaryTerm) item;
        write(term.term(), "term", cells);
        write(term.definition(), "definition", cells);
    }
}
