package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Rows;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;

/** A small tracker with a hidden truth, and statements that are true of it. */
final class RandomTracker {
    static final Taxonomy TAXONOMY = new Taxonomy(List.of(
            new Taxonomy.Segment("total", null, false),
            new Taxonomy.Segment("a", "total", false),
            new Taxonomy.Segment("a1", "a", false),
            new Taxonomy.Segment("a2", "a", false),
            new Taxonomy.Segment("other", "total", true)));
    private static final List<String> PERIODS = List.of("2020", "2020-S1", "2020-S2", "2021", "2021-S1", "2021-S2");
    private static final List<String> LEAVES = List.of("a1", "a2", "other");

    final Map<Cell, BigDecimal> truth = new TreeMap<>();
    final Random random;

    RandomTracker(long seed) {
        random = new Random(seed);
        Calendar calendar = Calendar.of(PERIODS.stream().map(Period::parse).toList());
        for (Period period : calendar.periods()) {
            if (!calendar.sums().containsKey(period)) {
                LEAVES.forEach(leaf -> truth.put(cell(leaf, period), BigDecimal.valueOf(1 + random.nextInt(5000), 2)));
                truth.put(cell("a", period), value("a1", period).add(value("a2", period)));
                truth.put(cell("total", period), value("a", period).add(value("other", period)));
            }
        }
        calendar.sums().forEach((whole, parts) -> TAXONOMY.segments()
                .forEach(segment -> truth.put(
                        cell(segment.id(), whole),
                        parts.stream()
                                .map(part -> value(segment.id(), part))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))));
    }

    private static Cell cell(String segment, Period period) {
        return Cell.of(Measure.REVENUE, segment, period);
    }

    private BigDecimal value(String segment, Period period) {
        return truth.get(cell(segment, period));
    }

    /** What a cell really is, ratios included. */
    BigDecimal truth(Cell cell) {
        BigDecimal value = value(cell.segment(), cell.period());
        return switch (cell.measure()) {
            case GROWTH ->
                percent(value, value(cell.segment(), cell.basePeriod())).subtract(BigDecimal.valueOf(100));
            case SHARE_OF_TOTAL ->
                percent(value, value(TAXONOMY.above(cell.segment()).get(0), cell.period()));
            default -> value;
        };
    }

    List<Statement> statements(int count) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statements.add(statement("S" + i));
        }
        return statements;
    }

    private Statement statement(String id) {
        String segment = TAXONOMY.segments().get(random.nextInt(5)).id();
        Period period = Period.parse(PERIODS.get(random.nextInt(PERIODS.size())));
        BigDecimal value = value(segment, period);
        int kind = random.nextInt(segment.equals("total") ? 3 : 4);
        if (kind == 2 && period.year() == 2021) {
            BigDecimal base = value(segment, period.yearBefore());
            BigDecimal growth = percent(value, base).subtract(BigDecimal.valueOf(100));
            return figure(
                    id,
                    segment,
                    period,
                    growth,
                    1,
                    "%",
                    "measure",
                    "growth",
                    "unit",
                    "PCT",
                    "base_period",
                    period.yearBefore().code());
        }
        if (kind == 3) {
            String parent = TAXONOMY.above(segment).get(0);
            return figure(
                    id,
                    segment,
                    period,
                    percent(value, value(parent, period)),
                    1,
                    "%",
                    "measure",
                    "share_of_total",
                    "unit",
                    "PCT");
        }
        return figure(id, segment, period, value, random.nextInt(3), "亿");
    }

    private static BigDecimal percent(BigDecimal value, BigDecimal of) {
        return value.multiply(BigDecimal.valueOf(100)).divide(of, MathContext.DECIMAL64);
    }

    /** True of the value: the figure itself, or a bound on its own side. */
    private Statement figure(
            String id, String segment, Period period, BigDecimal value, int decimals, String unit, String... further) {
        String relation = List.of("eq", "eq", "approx", "gt", "ge", "lt", "le").get(random.nextInt(7));
        RoundingMode mode =
                switch (relation) {
                    case "gt", "ge" -> RoundingMode.FLOOR;
                    case "lt", "le" -> RoundingMode.CEILING;
                    default -> RoundingMode.HALF_UP;
                };
        if (relation.equals("approx") || value.signum() < 0) {
            relation = "eq";
            // Halves are rounded upwards, below zero too.
            value = value.add(new BigDecimal("0.5").movePointLeft(decimals));
            mode = RoundingMode.FLOOR;
        }
        BigDecimal figure = value.setScale(decimals, mode);
        if (figure.compareTo(value) == 0 && (relation.equals("gt") || relation.equals("lt"))) {
            relation = relation.equals("gt") ? "ge" : "le";
        }
        return Rows.figure(id, segment, period.code(), relation, figure, unit, 1 + random.nextInt(5), further);
    }
}
