package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.model.Model;
import org.markettracker.evidence.model.Reading;
import org.markettracker.evidence.model.ShareModel;
import org.markettracker.evidence.model.SizeModel;
import org.markettracker.evidence.model.Target;
import org.markettracker.evidence.solve.LinearSystem;

/** From statements to estimates: rows, parts that hang together, conflicts, what gives way, ends, and one point. */
public final class Reconciliation {
    private static final Interval SHARE = Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));
    private static final Interval GROWTH = Interval.atLeast(BigDecimal.valueOf(-100));
    private static final Unit NO_CURRENCY = new Unit("XXX", 0);
    private static final Unit NO_USAGE_UNIT = new Unit("USAGE", 0);

    private final Taxonomy taxonomy;
    private final Options options;
    private final Map<String, Statement> statements = new TreeMap<>();
    private final SortedMap<Cell, CellEstimate> cells = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<GaveWay> gaveWay = new ArrayList<>();
    private boolean more;

    private Reconciliation(Taxonomy taxonomy, List<Statement> given, Options options) {
        this.taxonomy = taxonomy;
        this.options = options;
        Set<String> segments = new HashSet<>(taxonomy.byId().keySet());
        for (Statement each : given) {
            if (statements.put(each.id(), each) != null) {
                throw new InvalidEvidence("id", "must be unique among the statements", each.id());
            }
            if (!segments.contains(each.segment())) {
                throw new InvalidEvidence("segment", "must be in the taxonomy for " + each.id(), each.segment());
            }
        }
    }

    /** What the statements imply together, in whatever order they come. */
    public static Reconciled of(Taxonomy taxonomy, List<Statement> statements, Options options) {
        return new Reconciliation(taxonomy, statements, options).run();
    }

    private Reconciled run() {
        sizes(Measure.REVENUE, revenueUnit());
        if (statements.values().stream().anyMatch(each -> SizeModel.levelOf(each.measure()) == Measure.USAGE)) {
            sizes(Measure.USAGE, unitOf(Measure.USAGE, NO_USAGE_UNIT));
        }
        if (statements.values().stream().anyMatch(each -> each.vendor() != null)) {
            shares(revenueUnit());
        }
        conflicts.sort(Comparator.comparing((Conflict each) -> each.statements().size())
                .thenComparing(each -> each.statements().toString()));
        gaveWay.sort(Comparator.comparing(GaveWay::statement));
        return new Reconciled(cells, conflicts, more, gaveWay);
    }

    private Unit revenueUnit() {
        Unit wanted = options.revenueUnit();
        return wanted == null ? unitOf(Measure.REVENUE, NO_CURRENCY) : wanted;
    }

    private Unit unitOf(Measure level, Unit otherwise) {
        return statements.values().stream()
                .filter(each -> each.measure() == level)
                .map(Statement::unit)
                .findFirst()
                .orElse(otherwise);
    }

    private void sizes(Measure level, Unit unit) {
        Reading reading = new Reading(options.about(), options.aboutOf());
        Model model = SizeModel.of(taxonomy, level, List.copyOf(statements.values()), unit, options.periods(), reading);
        Map<Cell, Double> exact = new HashMap<>();
        SortedMap<Cell, PartSolving.Ends> ends = solve(model, unit, Digits.MARGIN, exact);
        SortedMap<Cell, BigDecimal> values = ExactSums.of(taxonomy, level, model.calendar(), exact);
        ends.forEach((cell, each) -> {
            Target target = model.targets().get(cell);
            BigDecimal value = target.isRatio() ? ratio(cell, target, values).orElse(null) : values.get(cell);
            cells.put(cell, estimate(cell, each, target, value, target.isRatio() ? Unit.PERCENT : unit));
        });
    }

    /** A ratio of the levels' values, so that whoever divides these gets it; none where one of them is none. */
    private Optional<BigDecimal> ratio(Cell cell, Target target, Map<Cell, BigDecimal> values) {
        BigDecimal level = values.get(levelOf(cell));
        BigDecimal base = values.get(baseOf(cell));
        return level == null || base == null || base.signum() <= 0
                ? Optional.empty()
                : Optional.of(Digits.nearest(target.told(level.doubleValue() / base.doubleValue())));
    }

    private static Cell levelOf(Cell ratio) {
        return Cell.of(SizeModel.levelOf(ratio.measure()), ratio.segment(), ratio.period());
    }

    private Cell baseOf(Cell ratio) {
        Measure level = SizeModel.levelOf(ratio.measure());
        return ratio.basePeriod() == null
                ? Cell.of(level, taxonomy.above(ratio.segment()).get(0), ratio.period())
                : Cell.of(level, ratio.segment(), ratio.basePeriod());
    }

    private void shares(Unit unit) {
        Map<Cell, Interval> sizes = new HashMap<>();
        cells.forEach((cell, each) -> sizes.put(cell, each.estimate().interval()));
        sizes.keySet().removeIf(Reconciliation::isRatioOfLevels);
        sizes.putAll(options.sizes());
        Reading reading = new Reading(options.about(), options.aboutOf());
        Model model = ShareModel.of(taxonomy, List.copyOf(statements.values()), sizes, reading);
        Map<Cell, Double> exact = new HashMap<>();
        SortedMap<Cell, PartSolving.Ends> ends = solve(model, Unit.PERCENT, Digits.MARGIN / 100, exact);
        SortedMap<Cell, BigDecimal> values = WholeShares.of(statements.values(), exact);
        ends.forEach((cell, each) -> {
            Unit counted = cell.measure() == Measure.SHARE ? Unit.PERCENT : unit;
            cells.put(cell, estimate(cell, each, model.targets().get(cell), values.get(cell), counted));
        });
    }

    /** Solves part by part; the points of cells that are bounded above are put into {@code exact}. */
    private SortedMap<Cell, PartSolving.Ends> solve(Model model, Unit unit, double margin, Map<Cell, Double> exact) {
        Map<String, Integer> confidence = new HashMap<>();
        statements.forEach((id, each) -> confidence.put(id, each.confidence()));
        Set<String> standing = new HashSet<>(statements.keySet());
        standing.removeAll(options.setAside());
        Sentences sentences = new Sentences(statements, unit);
        SortedMap<Cell, PartSolving.Ends> ends = new TreeMap<>();
        for (LinearSystem.Part each : model.system().parts()) {
            PartSolving part = new PartSolving(each, model.targets(), standing, confidence, options.conflictLimit());
            part.conflicts()
                    .conflicts()
                    .forEach(ids -> conflicts.add(new Conflict(List.copyOf(ids), sentences.of(ids, part))));
            more |= part.conflicts().more();
            part.gaveWay().forEach((id, by) -> gaveWay.add(new GaveWay(id, Digits.nearest(by))));
            ends.putAll(part.ends());
            point(part, unit, margin, exact);
        }
        return ends;
    }

    private void point(PartSolving part, Unit unit, double margin, Map<Cell, Double> exact) {
        Map<Cell, Double> wishes = new HashMap<>();
        Set<Cell> stated = new HashSet<>();
        part.ends().forEach((cell, ends) -> {
            if (isRatioOfLevels(cell)) {
                return;
            }
            wishes.put(cell, wish(cell, ends, part.targets().get(cell).unit(), unit));
            if (figure(cell) != null) {
                stated.add(cell);
            }
        });
        double[] point = part.point(wishes, stated, margin);
        part.targets().forEach((cell, target) -> {
            PartSolving.Ends ends = part.ends().get(cell);
            if (ends != null && ends.high() != null) {
                double over = target.isRatio() ? target.over().value(point) : 1;
                // A part of nothing is no number; it is left untold.
                if (over > 0) {
                    exact.put(cell, target.unit() * target.sum().value(point) / over);
                }
            }
        });
    }

    private static boolean isRatioOfLevels(Cell cell) {
        return switch (cell.measure()) {
            case GROWTH, USAGE_GROWTH, SHARE_OF_TOTAL, CAGR -> true;
            case REVENUE, USAGE, SHARE, SHARE_CHANGE, RANK -> false;
        };
    }

    /** Where the point should be if it could: at the stated figure, else in the middle, else at the low end. */
    private double wish(Cell cell, PartSolving.Ends ends, double factor, Unit unit) {
        Statement figure = figure(cell);
        if (figure != null) {
            return figure.value()
                    .scaleByPowerOfTen(figure.unit().multiplier() - unit.multiplier())
                    .doubleValue();
        }
        double low = ends.low() == null ? 0 : ends.low().value();
        return factor * (ends.high() == null ? low : (low + ends.high().value()) / 2);
    }

    /** The most trusted standing statement that gives the cell as a figure. */
    private @Nullable Statement figure(Cell cell) {
        return statements.values().stream()
                .filter(each -> each.measure() == cell.measure()
                        && each.segment().equals(cell.segment())
                        && each.period().equals(cell.period())
                        && Objects.equals(each.basePeriod(), cell.basePeriod())
                        && each.vendors().map(VendorSet::canonical).equals(Optional.ofNullable(cell.vendor()))
                        && !options.setAside().contains(each.id())
                        && each.relation() == Relation.EQ)
                .min(Comparator.comparing(Statement::confidence).reversed().thenComparing(Statement::id))
                .orElse(null);
    }

    private static Interval possible(Cell cell) {
        return switch (cell.measure()) {
            case SHARE, SHARE_OF_TOTAL -> SHARE;
            case GROWTH, USAGE_GROWTH, CAGR -> GROWTH;
            case REVENUE, USAGE, SHARE_CHANGE, RANK -> Interval.atLeast(BigDecimal.ZERO);
        };
    }

    private CellEstimate estimate(
            Cell cell, PartSolving.Ends ends, Target target, @Nullable BigDecimal value, Unit unit) {
        Interval interval = Digits.interval(ends.low(), ends.high(), target::told, possible(cell));
        Statement figure = figure(cell);
        BigDecimal point = isRatioOfLevels(cell) ? ratioPoint(interval, ends, value, figure) : value;
        boolean unknown = ends.high() == null
                && (ends.low() == null || ends.low().statements().isEmpty());
        Status status = figure != null ? figure.status() : unknown ? Status.MISSING : Status.IMPUTED;
        Estimate estimate = Estimate.of(
                point == null ? null : Digits.plain(point),
                point == null ? interval : Digits.including(interval, point),
                status,
                ends.low() == null ? List.of() : List.copyOf(ends.low().statements()),
                ends.high() == null ? List.of() : List.copyOf(ends.high().statements()));
        return new CellEstimate(
                cell,
                estimate,
                unit,
                ends.low() == null ? List.of() : List.copyOf(ends.low().identities()),
                ends.high() == null ? List.of() : List.copyOf(ends.high().identities()));
    }

    /**
     * The ratio of the levels' values. Where these have none, any ratio between stated ends has levels to it: it is the
     * one stated, or the middle.
     */
    private static @Nullable BigDecimal ratioPoint(
            Interval interval, PartSolving.Ends ends, @Nullable BigDecimal value, @Nullable Statement figure) {
        if (value != null) {
            return Digits.within(interval, value);
        }
        if (ends.low() == null
                || ends.high() == null
                || ends.low().statements().isEmpty()
                || ends.high().statements().isEmpty()) {
            return null;
        }
        return figure != null && interval.contains(figure.value()) ? figure.value() : Digits.middle(interval);
    }
}
