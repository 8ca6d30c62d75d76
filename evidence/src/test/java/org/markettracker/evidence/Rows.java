package org.markettracker.evidence;

import java.util.HashMap;
import java.util.Map;

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
        String sign = Map.of("eq", "", "approx", "≈", "gt", ">", "ge", "≥", "lt", "<", "le", "≤")
                .get(relation);
        return statement(
                "id",
                id,
                "relation",
                relation,
                "value",
                value,
                "stated",
                sign + value + "亿",
                "confidence",
                "" + confidence);
    }
}
