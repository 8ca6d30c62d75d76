package org.markettracker.evidence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Short ways for tests to write a statement: the columns that matter, the others filled in. */
public final class Rows {
    private Rows() {}

    /** Columns as {@code name, value, name, value}; what is not named has a value of its own. */
    public static Statement statement(String... columns) {
        Map<String, String> row = new HashMap<>();
        put(row, "id", "S1", "segment", "total", "measure", "revenue", "period", "2021", "status", "A");
        put(row, "relation", "eq", "value", "50.2", "stated", "50.2亿", "unit", "CNY_100M");
        put(row, "source", "leadleo", "confidence", "4");
        put(row, columns);
        return StatementColumns.read(row);
    }

    private static void put(Map<String, String> row, String... columns) {
        for (int i = 0; i < columns.length; i += 2) {
            row.put(columns[i], columns[i + 1]);
        }
    }

    public static Statement revenue(String id, String relation, String value, int confidence) {
        return figure(id, "total", "2021", relation, new BigDecimal(value), "亿", confidence);
    }

    /** A figure as it would be typed, with its sign and what stands behind it. */
    public static Statement figure(
            String id,
            String segment,
            String period,
            String relation,
            BigDecimal value,
            String behind,
            int confidence,
            String... further) {
        String sign = Map.of("eq", "", "approx", "≈", "gt", ">", "ge", "≥", "lt", "<", "le", "≤")
                .getOrDefault(relation, "?");
        Map<String, String> row = new HashMap<>();
        put(row, "id", id, "segment", segment, "period", period, "relation", relation);
        put(row, "value", value.toPlainString(), "stated", sign + value.toPlainString() + behind);
        put(row, "confidence", "" + confidence);
        put(row, further);
        return statement(row.entrySet().stream()
                .flatMap(column -> Stream.of(column.getKey(), column.getValue()))
                .toArray(String[]::new));
    }
}
