package org.markettracker.market.application.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.tracker.Text;

/** Indicators, events or glossary terms in a table; a text in several languages has a column for each of them. */
public abstract class ContextTable {
    private final TableColumns columns;

    ContextTable(List<String> required, List<String> optional, List<String> perLanguage) {
        columns = new TableColumns(required, optional, perLanguage);
    }

    /** The table of a kind. */
    public static ContextTable of(ContextItem.Kind kind) {
        return switch (kind) {
            case INDICATOR -> new IndicatorTable();
            case EVENT -> new EventTable();
            case GLOSSARY -> new GlossaryTable();
        };
    }

    public TableColumns columns() {
        return columns;
    }

    /** The columns that hold numbers. */
    public Set<String> numbers() {
        return Set.of("value", "growth_pct");
    }

    /** What a row says; empty when that is no such thing, which is told. */
    public Optional<ContextItem> read(TableRow row, TableFaults faults) {
        return RowFault.reading(row, faults, () -> item(row));
    }

    /** The columns in the order in which they are written, with those of the languages that there are. */
    public List<String> names(Collection<String> languages) {
        List<String> names = new ArrayList<>(columns.required());
        names.addAll(columns.optional());
        Set<String> written = languages.isEmpty() ? Set.of("en") : new TreeSet<>(languages);
        columns.perLanguage().forEach(each -> written.forEach(language -> names.add(each + "." + language)));
        return names;
    }

    /** The cells of an item in the order of the names. */
    public List<@Nullable String> cells(ContextItem item, List<String> names) {
        Map<String, @Nullable String> cells = new HashMap<>();
        cells.put("id", item.id());
        write(item, cells);
        List<@Nullable String> row = new ArrayList<>();
        names.forEach(name -> row.add(cells.get(name)));
        return row;
    }

    /** The languages that an item has texts in. */
    public Set<String> languages(ContextItem item) {
        Map<String, @Nullable String> cells = new HashMap<>();
        write(item, cells);
        return cells.keySet().stream()
                .filter(each -> each.indexOf('.') > 0)
                .map(each -> each.substring(each.indexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    abstract ContextItem item(TableRow row);

    abstract void write(ContextItem item, Map<String, @Nullable String> cells);

    static String given(TableRow row, String column) {
        return row.code(column).orElseThrow(() -> new InvalidEvidence(column, "must be given", null));
    }

    static Text text(TableRow row, String column) {
        Map<String, String> byLanguage = new HashMap<>();
        row.cells().forEach((name, cell) -> {
            if (name.startsWith(column + ".")) {
                byLanguage.put(name.substring(column.length() + 1), cell);
            }
        });
        if (byLanguage.isEmpty()) {
            throw new InvalidEvidence(column, "must be given in at least one language", null);
        }
        return new Text(byLanguage);
    }

    static void write(Text text, String column, Map<String, @Nullable String> cells) {
        text.byLanguage().forEach((language, each) -> cells.put(column + "." + language, each));
    }
}
