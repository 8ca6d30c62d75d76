package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.markettracker.evidence.solve.LinearSystem;

/** From statements to estimates: rows, parts that hang together, conflicts, what gives way, ends, and one point. */
public final class Reconciliation {
    private static final Interval SHARE = Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));
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
        ends.forEach((cell, each) -> cells.put(cell, estimate(cell, each, 1, values.get(cell), unit)));
    }

    private void shares(Unit unit) {
        Map<Cell, Interval> sizes = new HashMap<>();
        cells.forEach((cell, each) -> sizes.put(cell, each.estimate().interval()));
        sizes.putAll(options.sizes());
        Reading reading = new Reading(options.about(), options.aboutOf());
        Model model = ShareModel.of(taxonomy, List.copyOf(statements.values()), sizes, reading);
        Map<Cell, Double> exact = new HashMap<>();
        SortedMap<Cell, PartSolving.Ends> ends = solve(model, Unit.PERCENT, Digits.MARGIN / 100, exact);
        SortedMap<Cell, BigDecimal> values = WholeShares.of(statements.values(), exact);
        ends.forEach((cell, each) -> {
            Unit counted = cell.measure() == Measure.SHARE ? Unit.PERCENT : unit;
            double factor = model.targets().get(cell).unit();
            cells.put(cell, estimate(cell, each, factor, values.get(cell), counted));
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
                        && each.vendors().map(VendorSet::canonical).equals(Optional.ofNullable(cell.vendor()))
                        && !options.setAside().contains(each.id())
                        && each.relation() == Relation.EQ)
                .min(Comparator.comparing(Statement::confidence).reversed().thenComparing(Statement::id))
                .orElse(null);
    }

    private CellEstimate estimate(
            Cell cell, PartSolving.Ends ends, double factor, @Nullable BigDecimal value, Unit unit) {
        Interval possible = cell.measure() == Measure.SHARE ? SHARE : Interval.atLeast(BigDecimal.ZERO);
        Interval interval = Digits.interval(ends.low(), ends.high(), factor, possible);
        Statement figure = figure(cell);
        boolean unknown = ends.high() == null
                && (ends.low() == null || ends.low().statements().isEmpty());
        Status status = figure != null ? figure.status() : unknown ? Status.MISSING : Status.IMPUTED;
        Estimate estimate = Estimate.of(
                value == null ? null : Digits.plain(value),
                value == null ? interval : Digits.including(interval, value),
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
}
