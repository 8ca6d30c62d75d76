package org.markettracker.market.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.Standing;
import org.markettracker.market.domain.tracker.Segment;
import org.markettracker.market.domain.tracker.Taxonomy;
import org.markettracker.market.domain.tracker.Text;
import org.markettracker.market.domain.tracker.Tracker;

/** A small tracker and statements about it, for tests of the domain. */
public final class Given {
    public static final EditionId EDITION = new EditionId("china-vaas", "2021H1");
    public static final Instant AT = Instant.parse("2021-11-02T09:00:00Z");

    private Given() {}

    /** Total with the parts a, b and, unnamed, other; in hundreds of millions of yuan. */
    public static Tracker tracker() {
        return tracker(text("Video", "视频"), text("Total", "总体"));
    }

    public static Tracker tracker(Text title, Text nameOfTotal) {
        Taxonomy taxonomy = new Taxonomy(List.of(
                segment("other", "total", text("Other", "其他"), true),
                segment("a", "total", text("A", "甲"), false),
                segment("total", null, nameOfTotal, false),
                segment("b", "total", text("B", "乙"), false)));
        return new Tracker(
                "china-vaas",
                title,
                null,
                null,
                null,
                null,
                null,
                "CN",
                "CNY",
                Unit.parse("CNY_100M"),
                "semi-annual",
                Period.parse("2019"),
                Period.parse("2025"),
                List.of(),
                List.of(),
                taxonomy,
                List.of());
    }

    public static Text text(String english, String chinese) {
        return new Text(Map.of("en", english, "zh", chinese));
    }

    private static Segment segment(String id, String parent, Text name, boolean residual) {
        return new Segment(id, parent, name, residual, List.of(), null, List.of(), List.of());
    }

    public static Statement revenue(String id, String segment, String period, String stated) {
        return statement(id, segment, "revenue", period, null, "CNY_100M", stated);
    }

    public static Statement percent(
            String id, String segment, String measure, String period, String base, String stated) {
        return statement(id, segment, measure, period, base, "PCT", stated);
    }

    public static Statement statement(
            String id, String segment, String measure, String period, String base, String unit, String stated) {
        return read(id, segment, measure, period, base, unit, stated, "leadleo", 4, "market status");
    }

    /** A statement without base period, with all that is told of where it is from. */
    public static Statement stated(
            String id,
            String segment,
            String measure,
            String period,
            String unit,
            String stated,
            String source,
            int confidence,
            String section) {
        return read(id, segment, measure, period, null, unit, stated, source, confidence, section);
    }

    private static Statement read(
            String id,
            String segment,
            String measure,
            String period,
            String base,
            String unit,
            String stated,
            String source,
            int confidence,
            String section) {
        StatedFigure figure = StatedFigure.parse(stated);
        BigDecimal value = figure.figure().value().multiply(figure.factorTo(Unit.parse(unit)));
        Map<String, String> row = new HashMap<>();
        row.put("id", id);
        row.put("segment", segment);
        row.put("measure", measure);
        row.put("period", period);
        row.put("base_period", base);
        row.put("relation", figure.relation().code());
        row.put("value", value.toPlainString());
        row.put("unit", unit);
        row.put("status", "A");
        row.put("stated", stated);
        row.put("source", source);
        row.put("confidence", Integer.toString(confidence));
        row.put("section", section);
        return StatementColumns.read(row);
    }

    public static MarketStatement stands(Statement statement) {
        return new MarketStatement(EDITION, statement, "2021H1", "analyst", AT);
    }

    public static MarketStatement setAside(Statement statement) {
        return stands(statement).with(Standing.setAside("not comparable", "analyst", AT));
    }

    public static List<MarketStatement> standing(Statement... statements) {
        return Stream.of(statements).map(Given::stands).toList();
    }

    public static Reconciled reconciled(List<MarketStatement> statements) {
        Set<String> setAside = statements.stream()
                .filter(each -> each.standing().isSetAside())
                .map(MarketStatement::id)
                .collect(Collectors.toSet());
        Options options = new Options(
                Statement.ABOUT, Map.of(), setAside, Set.of(), tracker().unit(), Map.of(), 100);
        return Reconciliation.of(
                tracker().taxonomy().toEvidence(),
                statements.stream().map(MarketStatement::statement).toList(),
                options);
    }
}
