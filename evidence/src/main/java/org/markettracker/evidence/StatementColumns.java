package org.markettracker.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;

/**
 * Reads a {@link Statement} from the columns of an evidence table; an absent or empty column is not given. What the
 * stated figure says need not be given again: {@code relation}, {@code value} (with {@code value_high}) and {@code unit} are
 * read from {@code stated} where they are empty, and must agree with it where they are not.
 */
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

    /** An exponent of two digits at most, so that no text of a few characters becomes a number of a gigabyte. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,45}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");

    private final Map<String, ? extends @Nullable String> row;

    private StatementColumns(Map<String, ? extends @Nullable String> row) {
        this.row = row;
    }

    /** Refuses with the name of the first column that is wrong. Columns of other names are ignored. */
    public static Statement read(Map<String, ? extends @Nullable String> row) {
        return read(row, null);
    }

    /** The same where the table belongs to somebody who counts in a unit: a figure of that kind is counted in it. */
    public static Statement read(Map<String, ? extends @Nullable String> row, @Nullable Unit counted) {
        StatementColumns columns = new StatementColumns(row);
        String id = columns.given("id");
        String segment = columns.given("segment");
        Measure measure = Measure.parse(columns.given("measure"));
        Period period = period("period", columns.given("period"));
        String stated = columns.given("stated");
        StatedFigure figure = StatedFigure.parse(stated);
        Unit unit = columns.optional("unit") == null
                ? StatedUnit.of(figure, measure, counted)
                : Unit.parse(columns.given("unit"));
        String relation = columns.optional("relation");
        BigDecimal value = columns.optionalNumber("value");
        BigDecimal valueHigh = columns.optionalNumber("value_high");
        return new Statement(
                id,
                segment,
                columns.optional("vendor"),
                measure,
                period,
                columns.optionalPeriod("base_period"),
                relation == null ? figure.relation() : Relation.parse(relation),
                value == null ? plain(figure.figure().value().multiply(figure.factorTo(unit))) : value,
                value == null && valueHigh == null && figure.high() != null
                        ? plain(figure.high().value().multiply(figure.factorTo(unit)))
                        : valueHigh,
                unit,
                Status.parse(columns.given("status")),
                stated,
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
        if (!NUMBER.matcher(value).matches()) {
            throw new InvalidEvidence(
                    column, "must be a number such as 24.0, with a point and no other separator", value);
        }
        return plain(new BigDecimal(value));
    }

    /** Without a negative scale, which a database would not give back. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static int wholeNumber(String column, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InvalidEvidence(column, "must be a whole number", value);
        }
    }
}
