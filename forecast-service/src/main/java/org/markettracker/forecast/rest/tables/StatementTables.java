package org.markettracker.forecast.rest.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.table.RowIds;
import org.markettracker.evidence.table.StatedRow;
import org.markettracker.evidence.table.StatementTable;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.edition.HeardEditions;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;
import org.markettracker.forecast.domain.statement.Restatement;

/** Statements of an edition as a table to keep, which can be imported again as it is; and an empty one to fill in. */
@ApplicationScoped
public class StatementTables {
    private static final StatementTable TABLE = StatementTable.ofLevels(null);

    private final ForecastStatements statements;
    private final HeardEditions editions;

    StatementTables(ForecastStatements statements, HeardEditions editions) {
        this.statements = statements;
        this.editions = editions;
    }

    /** All statements of an edition; {@code format} is csv or xlsx. */
    public Response statements(EditionId edition, String format) {
        List<StatedRow> rows =
                statements.of(edition).stream().map(each -> row(each.state())).toList();
        String name = (edition.tracker() + "-" + edition.edition() + "-forecast-statements").toLowerCase(Locale.ROOT);
        return TableDownload.of(format, "statements", name, StatementTable.NUMBERS, writing -> {
            writing.row(TABLE.names());
            for (StatedRow each : rows) {
                writing.row(TABLE.cells(each));
            }
        });
    }

    Response template(EditionId edition, String format) {
        List<String> segments = editions.find(edition)
                .flatMap(HeardEdition::taxonomy)
                .map(taxonomy ->
                        taxonomy.segments().stream().map(Taxonomy.Segment::id).toList())
                .orElse(List.of());
        return TableDownload.of(
                format, "statements", "forecast-statements-template", StatementTable.NUMBERS, writing -> {
                    writing.row(TABLE.names());
                    writing.row(TABLE.names().stream()
                            .map(example(1, "revenue", "148.1亿")::get)
                            .toList());
                    writing.row(TABLE.names().stream()
                            .map(example(2, "cagr", "31.1%")::get)
                            .toList());
                    writing.notes(
                            List.of(
                                    "All rows are taken, or none; rows whose id begins with " + RowIds.EXAMPLE
                                            + " are passed over.",
                                    "A row whose id is there already changes it; a row that says what is there changes nothing.",
                                    "Format the cells as text: a number cell is read as what it shows, 24.0 and not 24.",
                                    "segment: " + String.join(", ", segments),
                                    "measure: revenue, growth, cagr or share_of_total; base_period: what growth and cagr are measured from",
                                    "period: a year 2025, half 2025-S1, quarter 2025-Q1 or month 2025-03; the status is F",
                                    "stated: the figure as the source has it, such as 148.1亿, >1600亿, 23.2%",
                                    "about: what about means here, as a part of the number (0.1); empty for 0.05",
                                    "restatement_type, restatement_reason: why the statement is another than in the edition before"));
                });
    }

    private static Map<String, String> example(int number, String measure, String stated) {
        return Map.of(
                "id", RowIds.EXAMPLE + number,
                "segment", "total",
                "measure", measure,
                "period", "2025",
                "base_period", number == 1 ? "" : "2021",
                "status", "F",
                "stated", stated,
                "source", "name of the source",
                "confidence", "3",
                "section", "page 12");
    }

    private static StatedRow row(ForecastStatement from) {
        Restatement why = from.restatement();
        return new StatedRow(
                from.statement(), from.about(), why == null ? null : why.type(), why == null ? null : why.reason());
    }
}
