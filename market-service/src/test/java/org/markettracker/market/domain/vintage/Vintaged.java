package org.markettracker.market.domain.vintage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.statement.RestatementType;

/** Gathers what an edition says, in the short words of a test. */
final class Vintaged {
    private static final Instant NOW = Instant.parse("2021-11-01T08:00:00Z");

    private final EditionId edition;
    private final List<CellVintage> cells = new ArrayList<>();
    private final List<StatedAs> statements = new ArrayList<>();

    Vintaged(String edition) {
        this.edition = new EditionId("china-vaas", edition);
    }

    /** A size in hundreds of millions of yuan with one decimal, both ends made by the same statements. */
    Vintaged size(String segment, String value, String low, String high, String... evidence) {
        cells.add(cell(segment, value, low, high, List.of(evidence), List.of(evidence)));
        return this;
    }

    Vintaged with(CellVintage cell) {
        cells.add(cell);
        return this;
    }

    Vintaged revenue(String id, String segment, String stated) {
        return revenue(id, segment, stated, "leadleo", null);
    }

    Vintaged revenue(String id, String segment, String stated, String source, @Nullable Restated why) {
        return stated(id, "revenue", "CNY_100M", segment, stated, source, why);
    }

    Vintaged stated(
            String id,
            String measure,
            String unit,
            String segment,
            String stated,
            String source,
            @Nullable Restated why) {
        StatedFigure figure = StatedFigure.parse(stated);
        Map<String, String> row = new HashMap<>();
        row.put("id", id);
        row.put("segment", segment);
        row.put("measure", measure);
        row.put("period", "2021-S1");
        row.put("relation", figure.relation().code());
        row.put(
                "value",
                figure.figure()
                        .value()
                        .multiply(figure.factorTo(Unit.parse(unit)))
                        .toPlainString());
        row.put("unit", unit);
        row.put("status", "A");
        row.put("stated", stated);
        row.put("source", source);
        row.put("confidence", "4");
        statements.add(new StatedAs(StatementColumns.read(row), true, "stands", null, why));
        return this;
    }

    /** Lets a statement take no part any more, in favour of another one or of none. */
    Vintaged superseded(String id, @Nullable String by) {
        statements.replaceAll(each -> each.statement().id().equals(id)
                ? new StatedAs(each.statement(), false, "superseded", by, null)
                : each);
        return this;
    }

    Vintage vintage() {
        return Vintage.of(edition, cells, statements);
    }

    static CellVintage cell(
            String segment,
            String value,
            String low,
            String high,
            List<String> lowEvidence,
            List<String> highEvidence) {
        return new CellVintage(
                new Cell(CellMeasure.SIZE, segment, Period.parse("2021-S1"), null),
                number(value),
                number(low),
                false,
                number(high),
                true,
                "CNY",
                8,
                1,
                "A",
                lowEvidence,
                highEvidence);
    }

    static Restated because(RestatementType type) {
        return new Restated(type, "because of " + type.code());
    }

    static Restatement restatement(
            String id, RestatementType type, List<String> segments, List<CellMeasure> measures, List<Period> periods) {
        return new Restatement(
                new EditionId("china-vaas", "2021H2"), id, because(type), segments, measures, periods, "analyst", NOW);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
