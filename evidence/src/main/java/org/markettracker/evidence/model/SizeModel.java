package org.markettracker.evidence.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.solve.LinearSystem;
import org.markettracker.evidence.time.Period;

/** The levels of all segments in all periods spoken of, and what statements say of them. */
public final class SizeModel {
    private final Taxonomy taxonomy;
    private final Measure level;
    private final Unit unit;
    private final Reading reading;
    private final Map<Cell, Integer> index = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private double[] scale = new double[0];

    private SizeModel(Taxonomy taxonomy, Measure level, Unit unit, Reading reading) {
        this.taxonomy = taxonomy;
        this.level = level;
        this.unit = unit;
        this.reading = reading;
    }

    /**
     * @param level revenue or usage
     * @param statements about segments; those of the other level are left alone
     * @param unit that the level is counted in
     * @param further periods to have cells for besides those spoken of
     */
    public static Model of(
            Taxonomy taxonomy,
            Measure level,
            List<Statement> statements,
            Unit unit,
            Collection<Period> further,
            Reading reading) {
        List<Statement> own = statements.stream()
                .filter(each -> each.vendor() == null && levelOf(each.measure()) == level)
                .toList();
        SizeModel model = new SizeModel(taxonomy, level, unit, reading);
        Calendar calendar = model.open(own, further);
        model.scale = new double[model.index.size()];
        own.forEach(model::noteScale);
        model.identities(calendar);
        List<Row> ties = new ArrayList<>(model.rows);
        ties.addAll(model.rowsOf(own));
        model.scale = Scales.of(model.scale, ties);
        model.rows.addAll(model.rowsOf(own));
        return model.model(calendar, own);
    }

    /** Which level a measure of segments speaks of. */
    public static Measure levelOf(Measure measure) {
        return switch (measure) {
            case REVENUE, GROWTH, SHARE_OF_TOTAL, RANK, CAGR, SHARE, SHARE_CHANGE -> Measure.REVENUE;
            case USAGE, USAGE_GROWTH -> Measure.USAGE;
        };
    }

    private Calendar open(List<Statement> statements, Collection<Period> further) {
        TreeSet<Period> spokenOf = new TreeSet<>();
        for (Statement each : statements) {
            spokenOf.add(each.period());
            if (each.basePeriod() != null) {
                spokenOf.add(each.basePeriod());
            }
        }
        if (level == Measure.REVENUE) {
            spokenOf.addAll(further);
        }
        Calendar calendar = Calendar.of(spokenOf);
        for (Taxonomy.Segment segment : taxonomy.segments()) {
            for (Period period : calendar.periods()) {
                index.put(Cell.of(level, segment.id(), period), index.size());
            }
        }
        return calendar;
    }

    private void identities(Calendar calendar) {
        for (Period period : calendar.periods()) {
            taxonomy.children().forEach((parent, children) -> {
                Linear sum = Linear.of(at(parent, period));
                for (Taxonomy.Segment child : children) {
                    sum = sum.plus(-1, at(child.id(), period));
                }
                rows.add(Row.identity(sum, 0, Identities.children(parent, period)));
            });
        }
        calendar.sums().forEach((whole, parts) -> {
            for (Taxonomy.Segment segment : taxonomy.segments()) {
                Linear sum = Linear.of(at(segment.id(), whole));
                for (Period part : parts) {
                    sum = sum.plus(-1, at(segment.id(), part));
                }
                rows.add(Row.identity(sum, 0, Identities.parts(segment.id(), whole)));
            }
        });
    }

    private int at(String segment, Period period) {
        Integer at = index.get(Cell.of(level, segment, period));
        if (at == null) {
            throw new InvalidEvidence("segment", "must be in the taxonomy", segment);
        }
        return at;
    }

    private void noteScale(Statement statement) {
        if (statement.measure() == level) {
            int at = at(statement.segment(), statement.period());
            double about =
                    reading.toUnit(statement.value(), statement, unit).abs().doubleValue();
            scale[at] = Math.max(scale[at], about);
        }
    }

    private List<Row> rowsOf(List<Statement> statements) {
        List<Row> found = new ArrayList<>();
        for (Statement each : statements) {
            found.addAll(rowsOf(each));
        }
        found.addAll(ranks(statements));
        return found;
    }

    private List<Row> rowsOf(Statement statement) {
        Linear cell = Linear.of(at(statement.segment(), statement.period()));
        Owners owner = Owners.allOf(statement.id());
        Interval ends = reading.bounds(statement);
        double part = reading.give(statement).doubleValue();
        return switch (statement.measure()) {
            case REVENUE, USAGE -> {
                BigDecimal factor = reading.toUnit(BigDecimal.ONE, statement, unit);
                yield Levels.within(cell, ends.scale(factor), part * factor.doubleValue(), owner);
            }
            case GROWTH, USAGE_GROWTH -> grown(statement, cell, ends, 1, part, owner);
            case CAGR -> {
                yield grown(statement, cell, ends, years(statement), part, owner);
            }
            case SHARE_OF_TOTAL -> {
                int whole = at(parent(statement), statement.period());
                double give = part / 100 * scaleOf(whole);
                yield tied(
                        cell,
                        Linear.of(whole),
                        Levels.times(
                                cell, Linear.of(whole), percent(ends.low()), percent(ends.high()), ends, give, owner));
            }
            case RANK, SHARE, SHARE_CHANGE -> List.of();
        };
    }

    /** The ratio that a statement is about, if it is about one. */
    private Optional<Target> ratio(Statement statement) {
        Linear cell = Linear.of(at(statement.segment(), statement.period()));
        return switch (statement.measure()) {
            case GROWTH, USAGE_GROWTH -> Optional.of(new Target(cell, Linear.of(base(statement)), 100, 1));
            case CAGR -> Optional.of(new Target(cell, Linear.of(base(statement)), 100, years(statement)));
            case SHARE_OF_TOTAL ->
                Optional.of(Target.share(cell, Linear.of(at(parent(statement), statement.period()))));
            case REVENUE, USAGE, RANK, SHARE, SHARE_CHANGE -> Optional.empty();
        };
    }

    /** A ratio that can be anything still hangs together with what it is a ratio of. */
    private List<Row> tied(Linear cell, Linear base, List<Row> ratio) {
        return ratio.isEmpty() ? List.of(Row.given(cell.plus(1, base).times(-1), 0, false, "")) : ratio;
    }

    private List<Row> grown(Statement statement, Linear cell, Interval ends, double years, double part, Owners owner) {
        int base = base(statement);
        double low = Math.pow(1 + percent(ends.low()), years);
        double high = Math.pow(1 + percent(ends.high()), years);
        double middle = 1 + statement.value().doubleValue() / 100;
        double give = part / 100 * years * Math.pow(middle, years - 1) * scaleOf(base);
        double gives = Math.max(give, part / 100 * scaleOf(base));
        return tied(cell, Linear.of(base), Levels.times(cell, Linear.of(base), low, high, ends, gives, owner));
    }

    private double scaleOf(int at) {
        return scale[at] > 0 ? scale[at] : 1;
    }

    private static double percent(@Nullable BigDecimal end) {
        return end == null ? 0 : end.doubleValue() / 100;
    }

    private int base(Statement statement) {
        return at(statement.segment(), basePeriod(statement));
    }

    private static double years(Statement statement) {
        return Period.yearsBetween(basePeriod(statement), statement.period()).doubleValue();
    }

    private static Period basePeriod(Statement statement) {
        Period base = statement.basePeriod();
        if (base == null) {
            throw new InvalidEvidence("base_period", "must be given", statement.id());
        }
        return base;
    }

    private String parent(Statement statement) {
        return taxonomy.find(statement.segment())
                .map(Taxonomy.Segment::parent)
                .orElseThrow(() -> new InvalidEvidence(
                        "segment", "must be a part of another for a share of it", statement.segment()));
    }

    private List<Row> ranks(List<Statement> statements) {
        SortedMap<String, List<Ranks.Place>> orders = new TreeMap<>();
        Map<String, Statement> any = new HashMap<>();
        for (Statement each : statements) {
            if (each.measure() == Measure.RANK) {
                String order = parent(each) + " " + each.period();
                any.put(order, each);
                orders.computeIfAbsent(order, key -> new ArrayList<>())
                        .add(new Ranks.Place(
                                each.id(), each.segment(), each.value().intValueExact()));
            }
        }
        List<Row> found = new ArrayList<>();
        orders.forEach((order, places) -> {
            Statement one = any.get(order);
            List<String> named = taxonomy.children().getOrDefault(parent(one), List.of()).stream()
                    .filter(sibling -> !sibling.residual())
                    .map(Taxonomy.Segment::id)
                    .toList();
            double[] scales = new double[scale.length];
            for (int i = 0; i < scales.length; i++) {
                scales[i] = scaleOf(i);
            }
            found.addAll(Ranks.rows(places, named, segment -> at(segment, one.period()), scales));
        });
        return found;
    }

    private Model model(Calendar calendar, List<Statement> own) {
        SortedMap<Cell, Target> targets = new TreeMap<>();
        Cell[] names = new Cell[index.size()];
        index.forEach((cell, at) -> {
            targets.put(cell, Target.level(Linear.of(at)));
            names[at] = cell;
        });
        own.forEach(each -> ratio(each).ifPresent(target -> targets.put(Cell.of(each), target)));
        return new Model(
                new LinearSystem(scale, rows),
                targets,
                calendar,
                List.of(names),
                IntStream.range(0, names.length).toArray());
    }
}
