package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.model.Model;
import org.markettracker.evidence.model.Target;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.solve.Bound;
import org.markettracker.evidence.solve.End;
import org.markettracker.evidence.solve.Solution;

/** The answers about one model (the sizes of a level, or the shares), as cells. */
final class Part {
    /** The ends of a cell in the unit of its unknowns; null where nothing bounds it. */
    record Ends(@Nullable End low, @Nullable End high) {
        static final Ends NONE = new Ends(null, null);
    }

    /** How much a stated figure weighs in the point beside one that is trusted one degree less. */
    private static final double TRUST = 4;

    /** Between figures of one confidence their names decide, by a part of their weight that is never alike. */
    private static final double PREFERENCE = 0.2 / (1 << 20);

    private static final MathContext EXACT = new MathContext(9);

    private static final double FAR = 10;

    /** The weight, little beside that of others, of a cell of which no value is told. */
    private static final double UNTOLD = 1e-6;

    private final Model model;
    private final Solution<Cell> solution;
    private final Map<String, Integer> trust = new HashMap<>();
    private final Set<String> standing = new HashSet<>();
    private final int conflictLimit;
    private SortedMap<Cell, Figure> figures = new TreeMap<>();
    private @Nullable Map<Cell, Double> point;

    Part(Model model, Set<String> standing, Map<String, Integer> confidence, int conflictLimit, @Nullable Part former) {
        this.model = model;
        this.conflictLimit = conflictLimit;
        for (String each : model.statements()) {
            trust.put(each, confidence.getOrDefault(each, 0));
            if (standing.contains(each)) {
                this.standing.add(each);
            }
        }
        List<Solution.Question<Cell>> questions = new ArrayList<>();
        model.targets().forEach((cell, target) -> questions.add(question(cell, target)));
        boolean alike = former != null && model.hasThoseOf(former.model);
        this.solution = new Solution<>(
                model.system(),
                standing,
                confidence,
                conflictLimit,
                questions,
                former != null && alike ? former.solution : null);
    }

    /** Whether nothing that is asked here has changed: another measure's statement, say, has. */
    boolean isAbout(Model other, Set<String> stand, Map<String, Integer> confidence, int limit) {
        return limit == conflictLimit
                && model.targets().equals(other.targets())
                && model.unknowns().equals(other.unknowns())
                && model.system().equals(other.system())
                && trust.entrySet().stream()
                        .allMatch(each -> each.getValue().equals(confidence.getOrDefault(each.getKey(), 0))
                                && stand.contains(each.getKey()) == standing.contains(each.getKey()));
    }

    private static Solution.Question<Cell> question(Cell cell, Target target) {
        return new Solution.Question<>(cell, target.sum(), target.over());
    }

    Model model() {
        return model;
    }

    Solution<Cell> solution() {
        return solution;
    }

    Ends ends(Cell cell) {
        List<Bound> both = solution.proved(cell);
        return both.isEmpty()
                ? Ends.NONE
                : new Ends(both.get(0).end(), both.get(1).end());
    }

    /** The ends that a conflict without one of its statements gives a cell. */
    Optional<Ends> without(Set<String> conflict, String statement, Cell cell) {
        Target target = model.targets().get(cell);
        if (target == null) {
            return Optional.empty();
        }
        SortedSet<String> rest = new TreeSet<>(conflict);
        rest.remove(statement);
        return solution.under(rest, question(cell, target))
                .map(both -> new Ends(both.get(0).orElse(null), both.get(1).orElse(null)));
    }

    /**
     * The values of all cells at the common point, those of cells left out that nothing bounds above. A cell's wish is
     * its stated figure, else the middle of its ends, else its low end.
     *
     * @param figures the statement that gives a cell as a figure, with the figure in the unit of the cell
     */
    Map<Cell, Double> point(SortedMap<Cell, Figure> figures, double margin) {
        double[] scale = model.system().scale();
        double[] goals = scale.clone();
        double[] weights = new double[scale.length];
        Arrays.fill(weights, UNTOLD);
        List<Solution.Figure> stated = new ArrayList<>();
        SortedMap<Cell, Figure> told = new TreeMap<>(figures);
        told.keySet().retainAll(model.targets().keySet());
        if (point != null && told.equals(this.figures)) {
            return new HashMap<>(point);
        }
        for (Map.Entry<Cell, Figure> each : told.entrySet()) {
            Target target = model.targets().get(each.getKey());
            if (target != null) {
                double part = each.getValue().value() / target.unit();
                double weight = Math.pow(TRUST, each.getValue().statement().confidence() - 5.0)
                        * (1 + PREFERENCE * (each.getKey().toString().hashCode() * 0x9E3779B9 >>> 12));
                stated.add(
                        target.isRatio()
                                ? new Solution.Figure(target.sum().plus(-part, target.over()), 0, weight)
                                : new Solution.Figure(target.sum(), part, weight));
            }
        }
        model.targets().forEach((cell, target) -> {
            if (target.sum().at().length == 1 && !target.isGrowth()) {
                wish(cell, target, goals, weights);
            }
        });
        for (int j = 0; j < goals.length; j++) {
            // A distance counts as a part of the wish where that is more than what the unknown is about.
            double part = scale[j] / Math.max(scale[j], Math.min(Math.abs(goals[j]), FAR * scale[j]));
            weights[j] *= part * part;
        }
        double[] found = solution.point(stated, goals, weights, within(margin), model.order());
        Map<Cell, Double> values = new HashMap<>();
        model.targets().forEach((cell, target) -> {
            double over = target.isRatio() ? target.over().value(found) : 1;
            // A part of nothing is no number; it is left untold.
            if (ends(cell).high() != null && over > 0) {
                values.put(cell, target.told(target.sum().value(found) / over));
            }
        });
        this.figures = told;
        this.point = values;
        return new HashMap<>(values);
    }

    /**
     * Values are kept off their ends by a margin, so that they are still inside when rounded; by less where an end is near
     * the other: by no more than the middle of all points is off it at which some end is attained, so that it can be done.
     */
    private List<Row> within(double margin) {
        List<Row> within = new ArrayList<>();
        double most = 1.0 / (4 + 4 * model.targets().size());
        model.targets().forEach((cell, target) -> {
            Ends ends = ends(cell);
            if (ends.low() == null || Levels.isRatio(cell)) {
                return;
            }
            double low = rounded(ends.low());
            double high = ends.high() == null ? Double.POSITIVE_INFINITY : rounded(ends.high());
            double by = Math.min(margin / target.unit(), most * (high - low));
            within.add(held(target, -1, -(low + by)));
            if (ends.high() != null) {
                within.add(held(target, 1, high - by));
            }
        });
        return within;
    }

    /** Without the digits that differ by the way an end was found. */
    private static double rounded(End end) {
        return new BigDecimal(end.value()).round(EXACT).doubleValue();
    }

    private static Row held(Target target, int sign, double limit) {
        return target.isRatio()
                ? Row.given(target.sum().times(sign).plus(-limit, target.over()), 0, false, "")
                : Row.given(target.sum().times(sign), limit, false, "");
    }

    private void wish(Cell cell, Target target, double[] goals, double[] weights) {
        if (Levels.isRatio(cell)) {
            return;
        }
        double[] scale = model.system().scale();
        Ends ends = ends(cell);
        double low = ends.low() == null ? 0 : rounded(ends.low());
        double wish = ends.high() == null ? low : (low + rounded(ends.high())) / 2;
        int unknown = target.sum().at()[0];
        goals[unknown] = wish * (target.isRatio() ? scale[target.over().at()[0]] : 1);
        weights[unknown] = ends.high() == null ? UNTOLD : 1;
    }

    /** A figure stated of a cell, in the cell's unit. */
    record Figure(Statement statement, double value) {}
}
