package org.markettracker.vendor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Text;
import org.markettracker.vendor.domain.reckoning.Arithmetic;
import org.markettracker.vendor.domain.share.HeardSize;
import org.markettracker.vendor.domain.statement.VendorStatement;

/** Things that tests of the domain and of the use cases begin with. */
public final class Given {
    /** The edition that tests speak of. */
    public static final EditionId EDITION = new EditionId("china-vaas", "2021H1");

    /** The arithmetic, without a memory. */
    public static final Arithmetic ARITHMETIC =
            (edition, taxonomy, statements, options) -> Reconciliation.of(taxonomy, statements, options);

    /** The segments of most tests. */
    public static final Taxonomy SEGMENTS = Taxonomy.of("total", null, "retail", "total");

    /** The segments of the first tracker. */
    public static final Taxonomy REFERENCE_SEGMENTS = new Taxonomy(List.of(
            new Taxonomy.Segment("total", null, false),
            new Taxonomy.Segment("pan-entertainment", "total", false),
            new Taxonomy.Segment("online-education", "total", false),
            new Taxonomy.Segment("e-commerce", "total", false),
            new Taxonomy.Segment("other", "total", true)));

    private Given() {}

    /** A statement of a share in the first half of 2021. */
    public static Statement share(String id, String segment, String vendor, String relation, String stated) {
        return statement(id, segment, vendor, "share", "2021-S1", "", relation, stated, "PCT");
    }

    /** A statement of a rank in the first half of 2021. */
    public static Statement rank(String id, String segment, String vendor, int rank) {
        String ordinal = rank == 1 ? "1st" : rank == 2 ? "2nd" : rank == 3 ? "3rd" : rank + "th";
        return statement(id, segment, vendor, "rank", "2021-S1", "", "rank", ordinal, "ORDINAL");
    }

    /** A statement that a share moved since a base period. */
    public static Statement change(String id, String vendor, String base, String relation, String stated) {
        return statement(id, "total", vendor, "share_change", "2021-S1", base, relation, stated, "PP");
    }

    private static Statement statement(
            String id,
            String segment,
            String vendor,
            String measure,
            String period,
            String base,
            String relation,
            String stated,
            String unit) {
        Map<String, String> row = new HashMap<>();
        row.put("id", id);
        row.put("segment", segment);
        row.put("vendor", vendor);
        row.put("measure", measure);
        row.put("period", period);
        row.put("base_period", base);
        row.put("relation", relation);
        row.put("value", stated.replaceAll("[^0-9.-]", ""));
        row.put("unit", unit);
        row.put("status", "A");
        row.put("stated", stated);
        row.put("source", "leadleo");
        row.put("confidence", "4");
        row.put("section", "market competition");
        return StatementColumns.read(row);
    }

    /** The statement as an analyst entered it. */
    public static VendorStatement recorded(Statement statement) {
        return new VendorStatement(EDITION, statement, "2021H1", "analyst", Instant.parse("2021-11-01T08:30:00Z"));
    }

    /** A size in hundreds of millions of yuan. */
    public static HeardSize size(String value, Interval ends) {
        Estimate estimate = Estimate.of(
                value.isEmpty() ? null : new BigDecimal(value),
                ends,
                Status.ACTUAL,
                List.of("M03"),
                ends.high() == null ? List.of() : List.of("M03"));
        return new HeardSize(estimate, Unit.parse("CNY_100M"), 1);
    }

    /** A vendor with nothing but a name. */
    public static Profile profile(String vendor) {
        return new Profile(
                vendor,
                new Text(Map.of("en", "A vendor")),
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    /** All vendor statements of the first tracker's edition 2021H1. */
    public static List<Statement> reference() throws IOException {
        try (InputStream file = Given.class.getResourceAsStream("/china-vaas-2021H1/vendor-evidence.csv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            String[] names = lines.readLine().split(",", -1);
            return lines.lines()
                    .map(line -> line.split(",", -1))
                    .map(cells -> {
                        Map<String, String> row = new HashMap<>();
                        IntStream.range(0, names.length).forEach(i -> row.put(names[i], cells[i]));
                        return StatementColumns.read(row);
                    })
                    .toList();
        }
    }
}
