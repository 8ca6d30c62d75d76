package org.markettracker.evidence.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of named cells out of lines of cells: the first line with anything in it is the header. One for each
 * reading of a table.
 */
public final class RowReading {
    private final TableColumns columns;
    private final TableLimits limits;
    private final TableFaults faults;
    private final Consumer<TableRow> rows;
    private @Nullable List<@Nullable String> header;
    private Set<String> there = Set.of();
    private int given;

    public RowReading(TableColumns columns, TableLimits limits, TableFaults faults, Consumer<TableRow> rows) {
        this.columns = columns;
        this.limits = limits;
        this.faults = faults;
        this.rows = rows;
    }

    /** Takes the next line; false when no further one is wanted. */
    public boolean line(int line, List<String> cells) {
        return line(line, cells, Map.of());
    }

    /**
     * Takes the next line; false when no further one is wanted.
     *
     * @param broken why a cell cannot be read, by its place
     */
    public boolean line(int line, List<String> cells, Map<Integer, String> broken) {
        if (broken.isEmpty() && cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (header == null) {
            header = header(line, cells);
            return faults.isEmpty();
        }
        if (given == limits.rows()) {
            faults.add(line, "must not be there: a table has at most " + limits.rows() + " rows");
            return false;
        }
        given++;
        row(line, cells, broken, header).ifPresent(rows);
        return true;
    }

    /** To be called when no line is left. */
    public void end() {
        if (header == null) {
            faults.add(1, "must name the columns " + columns + ", but the table is empty");
        }
    }

    private List<@Nullable String> header(int line, List<String> cells) {
        List<@Nullable String> names = new ArrayList<>();
        for (String written : cells) {
            Optional<String> name = columns.named(written);
            if (name.isEmpty() && !written.isBlank()) {
                faults.add(line, written.strip(), "must be one of the columns " + columns, written);
            } else if (name.isPresent() && names.contains(name.get())) {
                faults.add(line, name.get(), "must be there once", written);
            }
            names.add(name.orElse(null));
        }
        there = names.stream()
                .flatMap(each -> Optional.ofNullable(each).stream())
                .collect(Collectors.toUnmodifiableSet());
        columns.missing(there)
                .forEach(each -> faults.add(new TableFault(line, each, "must be one of the columns", null)));
        return names;
    }

    private Optional<TableRow> row(
            int line, List<String> cells, Map<Integer, String> broken, List<@Nullable String> names) {
        int before = faults.count();
        Map<String, String> named = new HashMap<>();
        for (int place = 0; place < cells.size(); place++) {
            String cell = cells.get(place);
            String column = place < names.size() ? names.get(place) : null;
            String wrong = broken.containsKey(place) ? broken.get(place) : wrong(cell);
            if (cell.isBlank() && wrong == null) {
                continue;
            }
            if (column == null) {
                faults.add(line, "cell " + (place + 1), "must stand under a column that the header names", cell);
            } else if (wrong != null) {
                faults.add(line, column, wrong, cell);
            } else {
                named.put(column, cell);
            }
        }
        return faults.count() == before ? Optional.of(new TableRow(line, there, named)) : Optional.empty();
    }

    private @Nullable String wrong(String cell) {
        if (cell.length() > limits.cell()) {
            return "must be at most " + limits.cell() + " characters long";
        }
        boolean seen = cell.chars().noneMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t');
        return seen ? null : "must have no control character";
    }
}
