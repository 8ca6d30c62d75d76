package org.markettracker.forecast.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/** Statements for tests, as one would type them. */
public final class Statements {
    public static final EditionId EDITION = new EditionId("china-vaas", "2021H1");
    public static final Instant THEN = Instant.parse("2021-11-01T08:30:00Z");

    private Statements() {}

    public static Statement size(String id, String period, String stated) {
        return statement(id, "revenue", period, null, "CNY_100M", stated);
    }

    public static Statement cagr(String id, String period, String base, String stated) {
        return statement(id, "cagr", period, base, "PCT", stated);
    }

    public static Statement statement(
            String id, String measure, String period, String base, String unit, String stated) {
        return StatementColumns.read(row(id, measure, period, base, unit, stated));
    }

    /** The columns of a statement, to be changed by a test. */
    public static Map<String, String> row(
            String id, String measure, String period, String base, String unit, String stated) {
        StatedFigure figure = StatedFigure.parse(stated);
        Map<String, String> row = new HashMap<>();
        row.put("id", id);
        row.put("segment", "e-commerce");
        row.put("measure", measure);
        row.put("period", period);
        row.put("base_period", base);
        row.put("relation", figure.relation().code());
        row.put(
                "value",
                figure.figure()
                        .value()
                        .multiply(figure.factorTo(Unit.parse(unit)))
                        .toPlainString());
        row.put("unit", unit);
        row.put("status", "F");
        row.put("stated", stated);
        row.put("source", "frost-sullivan");
        row.put("confidence", "4");
        row.put("section", "e-commerce");
        return row;
    }

    public static ForecastStatement recorded(Statement statement) {
        return new ForecastStatement(EDITION, statement, "2021H1", "analyst", THEN);
    }
}
