package org.markettracker.vendor.rest.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.table.RowIds;
import org.markettracker.evidence.table.StatedRow;
import org.markettracker.evidence.table.StatementTable;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.HeardEdition;
import org.markettracker.vendor.domain.edition.HeardEditions;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.statement.Restatement;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/** Statements of an edition as a table to keep, which can be imported again as it is; and an empty one to fill in. */
@ApplicationScoped
public class StatementTables {
    private static final StatementTable TABLE = StatementTable.ofShares();

    private final VendorStatements statements;
    private final Profiles profiles;
    private final HeardEditions editions;

    StatementTables(VendorStatements statements, Profiles profiles, HeardEditions editions) {
        this.statements = statements;
        this.profiles = profiles;
        this.editions = editions;
    }

    /** All statements of an edition; {@code format} is csv or xlsx. */
    public Response statements(EditionId edition, String format) {
        List<StatedRow> rows =
                statements.of(edition).stream().map(each -> row(each.state())).toList();
        String name = (edition.tracker() + "-" + edition.edition() + "-vendor-statements").toLowerCase(Locale.ROOT);
        return TableDownload.of(format, "statements", name, StatementTable.NUMBERS, writing -> {
            writing.row(TABLE.names());
            for (StatedRow each : rows) {
                writing.row(TABLE.cells(each));
            }
        });
    }

    Response template(EditionId edition, String format) {
        List<String> vendors =
                profiles.of(edition).stream().map(each -> each.state().vendor()).toList();
        List<String> segments = editions.find(edition)
                .flatMap(HeardEdition::taxonomy)
                .map(taxonomy ->
                        taxonomy.segments().stream().map(Taxonomy.Segment::id).toList())
                .orElse(List.of());
        return TableDownload.of(format, "statements", "vendor-statements-template", StatementTable.NUMBERS, writing -> {
            writing.row(TABLE.names());
            writing.row(TABLE.names().stream()
                    .map(example(1, "share", "24.0%")::get)
                    .toList());
            writing.row(
                    TABLE.names().stream().map(example(2, "rank", "3rd")::get).toList());
            writing.notes(List.of(
                    "All rows are taken, or none; rows whose id begins with " + RowIds.EXAMPLE + " are passed over.",
                    "A row whose id is there already changes it; a row that says what is there changes nothing.",
                    "Format the cells as text: a number cell is read as what it shows, 24.0 and not 24.",
                    "vendor: a code, several joined by +, or CR5 for the five largest: " + String.join(", ", vendors),
                    "segment: " + String.join(", ", segments),
                    "measure: share, rank or share_change; base_period: what share_change is measured from",
                    "period: a year 2021, half 2021-S1, quarter 2021-Q1 or month 2021-03; what holds throughout a year"
                            + " is a statement for each of its periods",
                    "stated: the figure as the source has it, such as 24.0%, ≥30%, 3rd, <0",
                    "about: what about means here, as a part of the number (0.1); empty for 0.05",
                    "restatement_type, restatement_reason: why the statement is another than in the edition before"));
        });
    }

    private static Map<String, String> example(int number, String measure, String stated) {
        return Map.of(
                "id", RowIds.EXAMPLE + number,
                "segment", "total",
                "vendor", "code-of-a-vendor",
                "measure", measure,
                "period", "2021-S1",
                "status", "A",
                "stated", stated,
                "source", "name of the source",
                "confidence", "3",
                "section", "page 12");
    }

    private static StatedRow row(VendorStatement from) {
        Restatement why = from.restatement();
        return new StatedRow(
                from.statement(), from.about(), why == null ? null : why.type(), why == null ? null : why.reason());
    }
}
