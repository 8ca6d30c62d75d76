package org.markettracker.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;

/** Reads a {@link Statement} from the columns of an evidence table; an absent or empty column is not given. */
public final class StatementColumns {
    /** The columns in the order of the table. */
    public static final List<String> NAMES = List.of(
            "id",
            "segment",
            "vendor",
            "measure",
            "period",
            "base_period",
            "relation",
            "value",
            "value_high",
            "unit",
            "status",
            "stated",
            "source",
            "confidence",
            "section");

    private final Map<String, ? extends @Nullable String> row;

    private StatementColumns(Map<String, ? extends @Nullable String> row) {
        this.row = row;
    }

    /** Refuses with the name of the first column that is wrong. Columns of other names are ignored. */
    public static Statement read(Map<String, ? extends @Nullable String> row) {
        StatementColumns columns = new StatementColumns(row);
        return new Statement(
                columns.given("id"),
                columns.given("segment"),
                columns.optional("vendor"),
                Measure.parse(columns.given("measure")),
                period("period", columns.given("period")),
                columns.optionalPeriod("base_period"),
                Relation.parse(columns.given("relation")),
                number("value", columns.given("value")),
                columns.optionalNumber("value_high"),
                Unit.parse(columns.given("unit")),
                Status.parse(columns.given("status")),
                columns.given("stated"),
                columns.given("source"),
                wholeNumber("confidence", columns.given("confidence")),
                columns.optional("section") == null ? "" : columns.given("section"));
    }

    private @Nullable String optional(String column) {
        String value = row.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private String given(String column) {
        String value = optional(column);
        if (value == null) {
            throw new InvalidEvidence(column, "must be given", null);
        }
        return value;
    }

    private @Nullable Period optionalPeriod(String column) {
        String value = optional(column);
        return value == null ? null : period(column, value);
    }

    private @Nullable BigDecimal optionalNumber(String column) {
        String value = optional(column);
        return value == null ? null : number(column, value);
    }

    private static Period period(String column, String value) {
        try {
            return Period.parse(value);
        } catch (InvalidEvidence e) {
            throw e.as(column);
        }
    }

    private static BigDecimal number(String column, String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new InvalidEvidence(column, "must be a number such as 24.0", value);
        }
    }

    private static int wholeNumber(String column, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InvalidEvidence(column, "must be a whole number", value);
        }
    }
}
