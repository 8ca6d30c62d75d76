package org.markettracker.evidence.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;

/** A tracker of any size with a hidden truth, and statements that are true of it in all relations and measures. */
public final class LargeTracker {
    private static final Unit MONEY = Unit.parse("CNY_100M");
    private static final Unit USED = Unit.parse("MINUTES_100M");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Taxonomy taxonomy;
    private final List<Period> periods;
    private final Random random;
    private final Map<Cell, BigDecimal> truth = new TreeMap<>();

    /** A whole of groups of leaves; the last leaf of each second group, and the last group, is what the others leave. */
    public LargeTracker(long seed, int groups, int segments, int years, int yearsOnly) {
        this.random = new Random(seed);
        List<Taxonomy.Segment> tree = new ArrayList<>(List.of(new Taxonomy.Segment("total", null, false)));
        for (int i = 0; i < groups; i++) {
            tree.add(new Taxonomy.Segment("g" + i, "total", i == groups - 1));
        }
        for (int i = 0; tree.size() < segments; i++) {
            int group = i % groups;
            boolean last = tree.size() + groups >= segments;
            tree.add(new Taxonomy.Segment("s" + i, "g" + group, last && group % 2 == 0));
        }
        this.taxonomy = new Taxonomy(tree);
        List<Period> spoken = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            spoken.addAll(Period.ofYear(2018 + year).parts());
        }
        for (int year = 0; year < yearsOnly; year++) {
            spoken.add(Period.ofYear(2018 + years + year));
        }
        Calendar calendar = Calendar.of(spoken);
        this.periods = List.copyOf(calendar.periods());
        for (Measure level : List.of(Measure.REVENUE, Measure.USAGE)) {
            hide(level, calendar);
        }
    }

    private void hide(Measure level, Calendar calendar) {
        Map<String, List<Taxonomy.Segment>> children = taxonomy.children();
        List<Taxonomy.Segment> upwards = new ArrayList<>(taxonomy.segments());
        java.util.Collections.reverse(upwards);
        for (Taxonomy.Segment segment : upwards) {
            double size = Math.exp(random.nextGaussian()) * 20;
            for (Period period : calendar.periods()) {
                Cell cell = Cell.of(level, segment.id(), period);
                List<Taxonomy.Segment> parts = children.get(segment.id());
                if (parts != null) {
                    truth.put(
                            cell,
                            sum(parts.stream()
                                    .map(part -> Cell.of(level, part.id(), period))
                                    .toList()));
                } else if (!calendar.sums().containsKey(period)) {
                    size *= 1 + 0.15 * random.nextDouble();
                    double years = period.equals(Period.ofYear(period.year())) ? 2 : 1;
                    truth.put(
                            cell,
                            BigDecimal.valueOf(years * size)
                                    .setScale(3, RoundingMode.HALF_UP)
                                    .max(new BigDecimal("0.01")));
                }
            }
            calendar.sums()
                    .forEach((whole, parts) -> truth.put(
                            Cell.of(level, segment.id(), whole),
                            sum(parts.stream()
                                    .map(part -> Cell.of(level, segment.id(), part))
                                    .toList())));
        }
    }

    private BigDecimal sum(List<Cell> cells) {
        return cells.stream().map(truth::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** What a level really is. */
    public BigDecimal truth(Cell cell) {
        return truth.get(cell);
    }

    public List<Statement> statements(int count) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statements.add(statement("S" + i));
        }
        return statements;
    }

    /** Statements that cannot be true: figures of levels with digits of their own, far from the truth. */
    public List<Statement> lies(int count) {
        List<Statement> lies = new ArrayList<>();
        while (lies.size() < count) {
            Statement truly = statement("L" + lies.size());
            if (truly.measure() == Measure.REVENUE && truly.relation() == Relation.EQ) {
                BigDecimal value = truly.value().multiply(new BigDecimal("1.7")).setScale(2, RoundingMode.HALF_UP);
                lies.add(figure(
                        truly.id(),
                        truly.segment(),
                        Relation.EQ,
                        Measure.REVENUE,
                        truly.period(),
                        null,
                        value,
                        2,
                        "亿"));
            }
        }
        return lies;
    }

    /** One more true statement. */
    public Statement statement(String id) {
        Taxonomy.Segment segment =
                taxonomy.segments().get(random.nextInt(taxonomy.segments().size()));
        Period period = periods.get(random.nextInt(periods.size()));
        int kind = random.nextInt(100);
        Measure level = kind % 20 == 0 ? Measure.USAGE : Measure.REVENUE;
        Cell cell = Cell.of(level, segment.id(), period);
        Cell before = Cell.of(level, segment.id(), period.yearBefore());
        if (kind < 20 && truth.containsKey(before)) {
            Measure growth = level == Measure.REVENUE ? Measure.GROWTH : Measure.USAGE_GROWTH;
            BigDecimal value = percent(truth.get(cell), truth.get(before)).subtract(HUNDRED);
            return figure(id, segment.id(), growth, period, period.yearBefore(), value, 1, "%");
        }
        Period base = Period.ofYear(2018);
        if (kind >= 20 && kind < 27 && period.year() > 2019 && period.equals(Period.ofYear(period.year()))) {
            double ratio = truth(Cell.of(Measure.REVENUE, segment.id(), period)).doubleValue()
                    / truth(Cell.of(Measure.REVENUE, segment.id(), base)).doubleValue();
            double rate = 100 * (Math.pow(ratio, 1.0 / (period.year() - base.year())) - 1);
            return figure(id, segment.id(), Measure.CAGR, period, base, BigDecimal.valueOf(rate), 2, "%");
        }
        if (kind >= 30 && kind < 50 && segment.parent() != null) {
            BigDecimal whole = truth(Cell.of(Measure.REVENUE, segment.parent(), period));
            BigDecimal part = percent(truth(Cell.of(Measure.REVENUE, segment.id(), period)), whole);
            return figure(id, segment.id(), Measure.SHARE_OF_TOTAL, period, null, part, 1, "%");
        }
        if (kind >= 50 && kind < 55 && segment.parent() != null && !segment.residual()) {
            return rank(id, segment, period);
        }
        return figure(id, segment.id(), level, period, null, truth(cell), random.nextInt(3), "亿");
    }

    private Statement rank(String id, Taxonomy.Segment segment, Period period) {
        BigDecimal own = truth(Cell.of(Measure.REVENUE, segment.id(), period));
        long place = 1
                + taxonomy.children().get(segment.parent()).stream()
                        .filter(each -> !each.residual())
                        .filter(each -> truth(Cell.of(Measure.REVENUE, each.id(), period))
                                        .compareTo(own)
                                > 0)
                        .count();
        return new Statement(
                id,
                segment.id(),
                null,
                Measure.RANK,
                period,
                null,
                Relation.RANK,
                BigDecimal.valueOf(place),
                null,
                Unit.ORDINAL,
                Status.ACTUAL,
                "第" + place,
                "bench",
                1 + random.nextInt(5),
                "");
    }

    private static BigDecimal percent(BigDecimal value, BigDecimal of) {
        return value.multiply(HUNDRED).divide(of, MathContext.DECIMAL64);
    }

    /** True of the value: the figure itself, about it, between two, or a bound on its own side. */
    private Statement figure(
            String id,
            String segment,
            Measure measure,
            Period period,
            @Nullable Period base,
            BigDecimal value,
            int decimals,
            String behind) {
        return figure(
                id, segment, Relation.values()[random.nextInt(7)], measure, period, base, value, decimals, behind);
    }

    private Statement figure(
            String id,
            String segment,
            Relation wanted,
            Measure measure,
            Period period,
            @Nullable Period base,
            BigDecimal value,
            int decimals,
            String behind) {
        Relation relation = wanted;
        if (value.signum() <= 0
                && (relation == Relation.APPROX || relation == Relation.BETWEEN || relation == Relation.EQ)) {
            relation = random.nextBoolean() ? Relation.GE : Relation.LE;
        }
        double width = 0.01 + 0.2 * random.nextDouble();
        BigDecimal off = BigDecimal.valueOf(value.abs().doubleValue() * width * random.nextDouble());
        BigDecimal figure =
                switch (relation) {
                    case EQ, APPROX, RANK -> value.setScale(decimals, RoundingMode.HALF_UP);
                    case GT, GE, BETWEEN -> value.subtract(off).setScale(decimals, RoundingMode.FLOOR);
                    case LT, LE -> value.add(off).setScale(decimals, RoundingMode.CEILING);
                };
        if (relation == Relation.APPROX
                && figure.subtract(value).abs().compareTo(figure.multiply(Statement.ABOUT)) > 0) {
            relation = Relation.EQ;
        }
        if (relation == Relation.GT && figure.compareTo(value) == 0) {
            relation = Relation.GE;
        }
        if (relation == Relation.LT && figure.compareTo(value) == 0) {
            relation = Relation.LE;
        }
        BigDecimal high = relation == Relation.BETWEEN ? value.add(off).setScale(decimals, RoundingMode.CEILING) : null;
        String sign = Map.of(
                        Relation.EQ,
                        "",
                        Relation.APPROX,
                        "≈",
                        Relation.GT,
                        ">",
                        Relation.GE,
                        "≥",
                        Relation.LT,
                        "<",
                        Relation.LE,
                        "≤",
                        Relation.BETWEEN,
                        "between ")
                .get(relation);
        String stated = sign + figure.toPlainString() + (high == null ? "" : " and " + high.toPlainString()) + behind;
        Unit unit = behind.equals("%") ? Unit.PERCENT : measure == Measure.USAGE ? USED : MONEY;
        return new Statement(
                id,
                segment,
                null,
                measure,
                period,
                base,
                relation,
                figure,
                high,
                unit,
                Status.ACTUAL,
                stated,
                "bench",
                1 + random.nextInt(5),
                "");
    }
}
