package org.markettracker.forecast.domain.reckoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/** The first tracker: its statements about the future, and the sizes that its market statements give. */
public final class Facts {
    public static final EditionId EDITION = new EditionId("china-vaas", "2021H1");
    public static final Taxonomy TAXONOMY = new Taxonomy(List.of(
            new Taxonomy.Segment("total", null, false),
            new Taxonomy.Segment("pan-entertainment", "total", false),
            new Taxonomy.Segment("online-education", "total", false),
            new Taxonomy.Segment("e-commerce", "total", false),
            new Taxonomy.Segment("other", "total", true)));

    private static final Path FOLDER = Path.of("../deploy/local/src/main/resources/reference/china-vaas-2021H1");

    private Facts() {}

    /** F01 to F05. */
    public static List<ForecastStatement> forecasts() {
        return read("forecast-evidence.csv").stream().map(Facts::recorded).toList();
    }

    public static ForecastStatement recorded(Statement statement) {
        return new ForecastStatement(EDITION, statement, "2021H1", "analyst", Instant.parse("2021-11-01T08:30:00Z"));
    }

    /** What market-service tells of sizes, M08 being set aside. */
    public static Map<Cell, HeardSize> sizes() {
        Map<Cell, HeardSize> sizes = new TreeMap<>();
        Reconciliation.of(TAXONOMY, read("market-evidence.csv"), Options.USUAL.withSetAside(Set.of("M08")))
                .cells()
                .forEach((cell, each) -> {
                    boolean known = each.estimate().high() != null
                            || !each.estimate().lowEvidence().isEmpty();
                    if (cell.measure() == Measure.REVENUE && known) {
                        sizes.put(cell, new HeardSize(each.estimate(), each.unit(), 1));
                    }
                });
        return sizes;
    }

    private static List<Statement> read(String file) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            String[] names = lines.get(0).split(",", -1);
            List<Statement> found = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                found.add(StatementColumns.read(row));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
