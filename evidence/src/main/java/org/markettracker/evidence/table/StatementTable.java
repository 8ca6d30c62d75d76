package org.markettracker.evidence.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Unit;

/**
 * Statements in a table: the columns of {@link StatementColumns}, and what an analyst adds to a statement. Written and
 * read again, a statement is the same.
 */
public final class StatementTable {
    /** The columns that hold numbers. */
    public static final Set<String> NUMBERS = Set.of("value", "value_high", "confidence", "about");

    private static final List<String> ADDED = List.of("about", "restatement_type", "restatement_reason");
    private static final List<String> REQUIRED =
            List.of("id", "segment", "measure", "period", "status", "stated", "source", "confidence");
    private static final Pattern PART = Pattern.compile("[01](\\.\\d{1,12})?");

    private final List<String> names;
    private final @Nullable Unit counted;

    private StatementTable(boolean vendors, @Nullable Unit counted) {
        List<String> all = new ArrayList<>(StatementColumns.NAMES);
        if (!vendors) {
            all.remove("vendor");
        }
        all.addAll(ADDED);
        this.names = List.copyOf(all);
        this.counted = counted;
    }

    /**
     * Statements of one who keeps no shares.
     *
     * @param counted the unit that levels are counted in where a row gives none; null to ask for it
     */
    public static StatementTable ofLevels(@Nullable Unit counted) {
        return new StatementTable(false, counted);
    }

    /** Statements that may name vendors. */
    public static StatementTable ofShares() {
        return new StatementTable(true, null);
    }

    /** The columns in the order in which they are written. */
    public List<String> names() {
        return names;
    }

    /** The columns that are read; one that is not written may be there and empty. */
    public TableColumns columns() {
        List<String> optional = new ArrayList<>(StatementColumns.NAMES);
        optional.addAll(ADDED);
        optional.removeAll(REQUIRED);
        return new TableColumns(REQUIRED, optional, List.of());
    }

    /** The statement of a row; empty when the row is at fault, which is told. */
    public Optional<StatedRow> read(TableRow row, TableFaults faults) {
        try {
            Statement statement = StatementColumns.read(row.cells(), counted);
            return Optional.of(new StatedRow(
                    statement,
                    row.code("about").map(StatementTable::part).orElse(null),
                    row.code("restatement_type").orElse(null),
                    row.code("restatement_reason").orElse(null)));
        } catch (InvalidEvidence invalid) {
            faults.add(TableFault.of(row.line(), invalid));
            return Optional.empty();
        }
    }

    /** The cells of a statement, in the order of the names. */
    public List<@Nullable String> cells(StatedRow stated) {
        Statement statement = stated.statement();
        Map<String, @Nullable String> cells = new HashMap<>();
        cells.put("id", statement.id());
        cells.put("segment", statement.segment());
        cells.put("vendor", statement.vendor());
        cells.put("measure", statement.measure().code());
        cells.put("period", statement.period().code());
        cells.put(
                "base_period",
                statement.basePeriod() == null ? null : statement.basePeriod().code());
        cells.put("relation", statement.relation().code());
        cells.put("value", statement.value().toPlainString());
        cells.put(
                "value_high",
                statement.valueHigh() == null ? null : statement.valueHigh().toPlainString());
        cells.put("unit", statement.unit().code());
        cells.put("status", statement.status().code());
        cells.put("stated", statement.stated());
        cells.put("source", statement.source());
        cells.put("confidence", Integer.toString(statement.confidence()));
        cells.put("section", statement.section());
        cells.put("about", stated.about() == null ? null : stated.about().toPlainString());
        cells.put("restatement_type", stated.restatementType());
        cells.put("restatement_reason", stated.restatementReason());
        List<@Nullable String> row = new ArrayList<>();
        names.forEach(name -> row.add(cells.get(name)));
        return row;
    }

    private static BigDecimal part(String text) {
        if (!PART.matcher(text).matches()) {
            throw new InvalidEvidence("about", "must be a part of the number, 0 to 1, such as 0.1", text);
        }
        return new BigDecimal(text);
    }
}
