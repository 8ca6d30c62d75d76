package org.markettracker.evidence.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.model.Target;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.solve.End;
import org.markettracker.evidence.solve.GivingWay;
import org.markettracker.evidence.solve.LinearSystem;
import org.markettracker.evidence.solve.MinimalConflicts;
import org.markettracker.evidence.solve.Polyhedron;

/** All answers about one part of a model: cells that hang together by rows. */
final class PartSolving {
    /** The ends of a cell in the unit of its unknowns; null where nothing bounds it. */
    record Ends(@Nullable End low, @Nullable End high) {}

    /** Weights of a stated figure and of an untold cell beside one of 1; the next pair where no answer is proved. */
    private static final double[][] WEIGHTS = {{1e2, 1e-10}, {1e1, 1e-6}, {1, 1e-3}, {1, 1}};

    private final LinearSystem.Part part;
    private final SortedMap<Cell, Target> targets = new TreeMap<>();
    private final MinimalConflicts conflicts;
    private final SortedMap<String, Double> gaveWay;
    private final Polyhedron polyhedron;
    private final SortedMap<Cell, Ends> ends = new TreeMap<>();

    PartSolving(
            LinearSystem.Part part,
            SortedMap<Cell, Target> all,
            Set<String> standing,
            Map<String, Integer> confidence,
            int conflictLimit) {
        this.part = part;
        all.forEach((cell, target) -> {
            if (part.indexOf(target.sum().at()[0]) >= 0) {
                targets.put(cell, target.about(part.translate(target.sum()), part.translate(target.over())));
            }
        });
        LinearSystem system = part.system();
        conflicts = MinimalConflicts.among(
                system.statements(), some -> system.under(some).verdict(), conflictLimit);
        SortedSet<String> stand = new TreeSet<>(system.statements());
        stand.retainAll(standing);
        boolean holds =
                conflicts.conflicts().isEmpty() || system.under(stand).verdict().holds();
        GivingWay.Outcome left =
                holds ? new GivingWay.Outcome(new TreeMap<>(), system) : GivingWay.of(system, stand, confidence);
        gaveWay = left.parts();
        polyhedron = left.system().under(stand);
        bound();
    }

    private void bound() {
        Map<Linear, Optional<Polyhedron>> scaledTo = new HashMap<>();
        targets.forEach((cell, target) -> {
            Optional<Polyhedron> within = target.isRatio()
                    ? scaledTo.computeIfAbsent(target.over(), over -> per(polyhedron, over))
                    : Optional.of(polyhedron);
            ends.put(cell, within.map(each -> ends(each, target)).orElse(new Ends(null, null)));
        });
    }

    private static Ends ends(Polyhedron within, Target target) {
        return new Ends(
                within.least(target.sum()).orElse(null),
                within.greatest(target.sum()).orElse(null));
    }

    /** A ratio to what can only be nothing is none. */
    private static Optional<Polyhedron> per(Polyhedron polyhedron, Linear over) {
        return polyhedron.greatest(over).filter(end -> end.value() == 0).isPresent()
                ? Optional.empty()
                : Optional.of(polyhedron.per(over));
    }

    SortedMap<Cell, Ends> ends() {
        return ends;
    }

    SortedMap<Cell, Target> targets() {
        return targets;
    }

    MinimalConflicts conflicts() {
        return conflicts;
    }

    SortedMap<String, Double> gaveWay() {
        return gaveWay;
    }

    /** The ends that a conflict without one of its statements gives a cell. */
    Optional<Ends> without(SortedSet<String> conflict, String statement, Cell cell) {
        Target target = targets.get(cell);
        if (target == null) {
            return Optional.empty();
        }
        SortedSet<String> rest = new TreeSet<>(conflict);
        rest.remove(statement);
        Polyhedron under = part.system().under(rest);
        Optional<Polyhedron> within = target.isRatio() ? per(under, target.over()) : Optional.of(under);
        return within.map(each -> ends(each, target));
    }

    /**
     * The common point nearest to the wishes, as a value of each unknown of the part. Stated figures are kept where all of
     * them can be, and weigh most where not; cells that nothing bounds above hardly weigh, because no number is told of
     * them.
     *
     * @param wishes of cells, in their own unit
     * @param stated the cells whose wish is a stated figure
     */
    double[] point(Map<Cell, Double> wishes, Set<Cell> stated, double margin) {
        return nearest(wishes, stated, true, margin)
                .or(() -> nearest(wishes, stated, false, margin))
                .or(() -> nearest(wishes, stated, false, 0))
                .orElseThrow(() -> polyhedron.failed("no proof of a common point"));
    }

    private Optional<double[]> nearest(Map<Cell, Double> wishes, Set<Cell> stated, boolean exactly, double margin) {
        for (double[] pair : WEIGHTS) {
            double[] goal = part.system().scale().clone();
            double[] weights = new double[goal.length];
            List<Row> pinned = new ArrayList<>();
            Arrays.fill(weights, pair[1]);
            targets.forEach((cell, target) -> {
                Double wish = wishes.get(cell);
                Ends at = ends.get(cell);
                if (wish != null && at != null && target.sum().at().length == 1) {
                    int unknown = target.sum().at()[0];
                    double over = target.isRatio()
                            ? part.system().scale()[target.over().at()[0]]
                            : 1;
                    goal[unknown] = wish / target.unit() * over;
                    weights[unknown] = stated.contains(cell) ? pair[0] : at.high() == null ? pair[1] : 1;
                    if (exactly && stated.contains(cell)) {
                        double part = wish / target.unit();
                        pinned.add(
                                target.isRatio()
                                        ? Row.identity(target.sum().plus(-part, target.over()), 0, "")
                                        : Row.identity(target.sum(), part, ""));
                    }
                }
            });
            Optional<double[]> point = polyhedron.nearest(goal, weights, pinned, margin);
            if (point.isPresent()) {
                return point;
            }
        }
        return Optional.empty();
    }
}
