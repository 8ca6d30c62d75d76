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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.concentration.Concentration;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.model.Model;
import org.markettracker.evidence.model.Names;
import org.markettracker.evidence.model.Reading;
import org.markettracker.evidence.model.ShareModel;
import org.markettracker.evidence.model.SizeModel;

/** From statements to estimates: rows, conflicts, what gives way, ends, and one point. */
public final class Reconciliation {
    private static final Unit NO_CURRENCY = new Unit("XXX", 0);
    private static final Unit NO_USAGE_UNIT = new Unit("USAGE", 0);

    /** What is worth remembering until statements are reconciled again. */
    static final class Memory {
        private @Nullable Reading reading;
        private @Nullable Part revenue;
        private @Nullable Part usage;
        private @Nullable Part shares;
        private Names names = new Names();
        private Map<Cell, Markets.Made> markets = Map.of();
        private Map<Set<Integer>, Era> eras = Map.of();

        /** Keeps only what is worth its room. */
        void rest() {
            Stream.of(Optional.ofNullable(revenue), Optional.ofNullable(usage), Optional.ofNullable(shares))
                    .flatMap(Optional::stream)
                    .forEach(part -> part.solution().rest());
            eras.values().forEach(each -> each.memory().rest());
        }

        private Map<Cell, Estimates.Made> estimates = Map.of();
    }

    /** What was made of the shares of years that hang together, and how to do it again. */
    private record Era(Shares given, Memory memory, Reconciled reconciled) {}

    /** All that the shares of some years rest on. */
    private record Shares(List<Statement> statements, Set<String> inside, Options options) {}

    private final Taxonomy taxonomy;
    private final Levels levels;
    private final Options options;
    private final Memory memory;
    private final Reading reading;
    private final Map<String, Statement> statements = new TreeMap<>();
    private final List<Statement> sorted;
    private final Map<String, Integer> confidence = new HashMap<>();
    private final Set<String> standing;
    private final SortedMap<Cell, Statement> figures = new TreeMap<>();
    private final Estimates estimates;
    private final SortedMap<Cell, CellEstimate> cells = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<GaveWay> gaveWay = new ArrayList<>();
    private final SortedMap<Cell, Concentration> concentrations = new TreeMap<>();
    private boolean more;

    private Reconciliation(Taxonomy taxonomy, List<Statement> given, Options options, Memory memory) {
        this.taxonomy = taxonomy;
        this.levels = new Levels(taxonomy);
        this.options = options;
        this.memory = memory;
        this.reading = Reading.of(memory.reading, options.about(), options.aboutOf());
        memory.reading = reading;
        Set<String> segments = new HashSet<>(taxonomy.byId().keySet());
        for (Statement each : given) {
            if (statements.put(each.id(), each) != null) {
                throw new InvalidEvidence("id", "must be unique among the statements", each.id());
            }
            if (!segments.contains(each.segment())) {
                throw new InvalidEvidence("segment", "must be in the taxonomy for " + each.id(), each.segment());
            }
        }
        this.sorted = List.copyOf(statements.values());
        this.standing = new HashSet<>(statements.keySet());
        standing.removeAll(options.setAside());
        statements.forEach((id, each) -> confidence.put(id, each.confidence()));
        sorted.forEach(this::noteFigure);
        this.estimates = new Estimates(figures, memory.estimates);
        memory.estimates = estimates.made();
    }

    /** What the statements imply together, in whatever order they come. */
    public static Reconciled of(Taxonomy taxonomy, List<Statement> statements, Options options) {
        return of(taxonomy, statements, options, new Memory());
    }

    static Reconciled of(Taxonomy taxonomy, List<Statement> statements, Options options, Memory memory) {
        return new Reconciliation(taxonomy, statements, options, memory).run();
    }

    /** Of each cell the most trusted standing statement that gives it as a figure. */
    private void noteFigure(Statement each) {
        if (each.relation() == Relation.EQ && standing.contains(each.id())) {
            figures.merge(Cell.of(each), each, (one, other) -> one.confidence() >= other.confidence() ? one : other);
        }
    }

    private Reconciled run() {
        memory.revenue = sizes(Measure.REVENUE, revenueUnit(), memory.revenue);
        if (sorted.stream().anyMatch(each -> SizeModel.levelOf(each.measure()) == Measure.USAGE)) {
            memory.usage = sizes(Measure.USAGE, unitOf(Measure.USAGE, NO_USAGE_UNIT), memory.usage);
        }
        shares(revenueUnit());
        return told();
    }

    private Reconciled told() {
        conflicts.sort(Comparator.comparing((Conflict each) -> each.statements().size())
                .thenComparing(each -> each.statements().toString()));
        gaveWay.sort(Comparator.comparing(GaveWay::statement));
        return new Reconciled(cells, conflicts, more, gaveWay, concentrations);
    }

    private Unit revenueUnit() {
        Unit wanted = options.revenueUnit();
        return wanted == null ? unitOf(Measure.REVENUE, NO_CURRENCY) : wanted;
    }

    private Unit unitOf(Measure level, Unit otherwise) {
        return sorted.stream()
                .filter(each -> each.measure() == level)
                .map(Statement::unit)
                .findFirst()
                .orElse(otherwise);
    }

    private Part sizes(Measure level, Unit unit, @Nullable Part former) {
        Model model = SizeModel.of(taxonomy, level, sorted, unit, options.periods(), reading);
        Part part = solve(model, unit, former);
        Map<Cell, Double> exact = part.point(figuresIn(unit, level), Digits.MARGIN);
        exact.keySet().removeIf(Levels::isRatio);
        SortedMap<Cell, BigDecimal> values = ExactSums.of(taxonomy, level, model.calendar(), exact);
        model.targets().forEach((cell, target) -> {
            boolean ratio = Levels.isRatio(cell);
            BigDecimal value = ratio ? levels.ratio(cell, target, values).orElse(null) : values.get(cell);
            cells.put(cell, estimates.of(cell, part.ends(cell), target, value, ratio ? Unit.PERCENT : unit));
        });
        return part;
    }

    /** Years that no statement ties together have nothing to do with each other: each is reconciled by itself. */
    private void shares(Unit unit) {
        List<Statement> own =
                sorted.stream().filter(each -> each.vendor() != null).toList();
        Map<Cell, Interval> sizes = new HashMap<>();
        cells.forEach((cell, each) -> sizes.put(cell, each.estimate().interval()));
        sizes.keySet().removeIf(Levels::isRatio);
        sizes.putAll(options.sizes());
        Set<String> inside = new TreeSet<>();
        own.forEach(each -> {
            inside.add(each.segment());
            inside.addAll(taxonomy.above(each.segment()));
        });
        Map<Set<Integer>, Era> eras = new HashMap<>();
        TiedYears.of(own).forEach((years, some) -> {
            Map<Cell, Interval> heard = new HashMap<>(sizes);
            heard.keySet().removeIf(cell -> !years.contains(cell.period().year()));
            Set<String> aside = new TreeSet<>(options.setAside());
            aside.retainAll(some.stream().map(Statement::id).toList());
            Options narrow = options.withSizes(heard).withSetAside(aside).withRevenueUnit(unit);
            Shares given = new Shares(some, inside, narrow);
            Era before = memory.eras.get(years);
            Era now = before != null && before.given().equals(given) ? before : era(given, before);
            eras.put(years, now);
            take(now.reconciled());
        });
        memory.eras = eras;
    }

    private Era era(Shares given, @Nullable Era before) {
        Memory own = before == null ? new Memory() : before.memory();
        own.reading = reading;
        Reconciliation inner = new Reconciliation(taxonomy, given.statements(), given.options(), own);
        inner.tied(given.inside());
        return new Era(given, own, inner.told());
    }

    private void take(Reconciled reconciled) {
        cells.putAll(reconciled.cells());
        conflicts.addAll(reconciled.conflicts());
        more |= reconciled.moreConflicts();
        gaveWay.addAll(reconciled.gaveWay());
        concentrations.putAll(reconciled.concentrations());
    }

    /** The shares of years that are tied together. */
    private void tied(Set<String> inside) {
        Map<Cell, Interval> sizes = options.sizes();
        Unit unit = revenueUnit();
        memory.names = memory.names.isWorn() ? new Names() : memory.names;
        Model model = ShareModel.of(taxonomy, sorted, inside, sizes, reading, memory.names);
        Part part = solve(model, Unit.PERCENT, memory.shares);
        memory.shares = part;
        Map<Cell, Double> exact = part.point(figuresIn(Unit.PERCENT, Measure.SHARE), Digits.MARGIN / 100);
        SortedMap<Cell, BigDecimal> values = WholeShares.of(sorted, exact);
        model.targets().forEach((cell, target) -> {
            Unit counted = cell.measure() == Measure.SHARE ? Unit.PERCENT : unit;
            cells.put(cell, estimates.of(cell, part.ends(cell), target, values.get(cell), counted));
        });
        if (options.concentrated()) {
            memory.markets = new Markets(part, sorted, standing).made(memory.markets);
            memory.markets.forEach((at, each) -> concentrations.put(at, each.concentration()));
        }
    }

    private SortedMap<Cell, Part.Figure> figuresIn(Unit unit, Measure measure) {
        SortedMap<Cell, Part.Figure> told = new TreeMap<>();
        figures.forEach((cell, figure) -> {
            if (cell.measure() == measure) {
                int power = figure.unit().multiplier() - unit.multiplier();
                told.put(
                        cell,
                        new Part.Figure(
                                figure, figure.value().scaleByPowerOfTen(power).doubleValue()));
            }
        });
        return told;
    }

    private Part solve(Model model, Unit unit, @Nullable Part former) {
        Part part = former != null && former.isAbout(model, standing, confidence, options.conflictLimit())
                ? former
                : new Part(model, standing, confidence, options.conflictLimit(), former);
        Sentences sentences = new Sentences(statements, unit);
        for (SortedSet<String> ids : part.solution().conflicts().conflicts()) {
            conflicts.add(new Conflict(List.copyOf(ids), sentences.of(ids, part)));
        }
        more |= part.solution().conflicts().more();
        part.solution().gaveWay().forEach((id, by) -> gaveWay.add(new GaveWay(id, Digits.nearest(by))));
        return part;
    }
}
