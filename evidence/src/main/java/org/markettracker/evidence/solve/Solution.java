package org.markettracker.evidence.solve;

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
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/**
 * Everything that is asked of a system at once, and what is needed to ask again when some of its rows have changed: an
 * end is sought anew only if a row that proves it is gone, or a new row cuts off the point where it is attained.
 *
 * @param <K> what quantities are called
 */
public final class Solution<K> {
    /**
     * A quantity: a sum of unknowns, over another one if that is not nothing.
     *
     * @param <K> what it is called
     */
    public record Question<K>(K of, Linear sum, Linear over) {
        boolean isRatio() {
            return !over.equals(Linear.NOTHING);
        }
    }

    private static final double EVEN = 1e-2;
    private static final double HAIR = 3e-7;

    private final LinearSystem given;
    private final Set<String> standing;
    private final MinimalConflicts conflicts;
    private final GivingWay.Outcome left;
    private final @Nullable Bounds all;
    private final Bounds bounds;
    private final Map<K, Ends> ends;
    /** What was asked further, by what it was asked for, for as long as all the answers are right. */
    private final Map<K, List<RatioBounds.Asked>> beside = new HashMap<>();

    /**
     * @param standing what estimates rest on; conflicts are sought among all statements
     * @param former about the same unknowns; null if there was none
     */
    public Solution(
            LinearSystem given,
            Set<String> standing,
            Map<String, Integer> confidence,
            int conflictLimit,
            List<Question<K>> questions,
            @Nullable Solution<K> former) {
        this.given = given;
        this.standing = standing;
        SortedSet<String> owning = given.statements();
        SortedSet<String> stand = new TreeSet<>(owning);
        stand.retainAll(standing);
        Bounds of =
                new Bounds(given, stand, former == null || !former.left.parts().isEmpty() ? null : former.bounds);
        boolean allStand = stand.size() == owning.size();
        this.all = allStand ? null : new Bounds(given, owning, former == null ? null : former.all);
        boolean allHold = all == null ? of.holds() : all.holds();
        this.conflicts = allHold
                ? new MinimalConflicts(List.of(), false)
                : former != null && former.given.rows().equals(given.rows())
                        ? former.conflicts
                        : Conflicts.of(given, conflictLimit);
        this.left = of.holds() ? new GivingWay.Outcome(new TreeMap<>(), given) : GivingWay.of(given, stand, confidence);
        this.bounds = of.holds() ? of : new Bounds(left.system(), stand, null);
        if (!bounds.holds()) {
            throw bounds.failed("what was left when statements gave way does not hold");
        }
        // Rows that gave way leave hardly any room; what was found in other such rows is better not relied on.
        boolean again = of.holds() && former != null && former.left.parts().isEmpty();
        Seeking<K> seeking = new Seeking<>(bounds);
        if (former != null && again) {
            Changed changed = new Changed(former.bounds, bounds);
            this.ends = seeking.again(questions, former.ends, changed);
            former.beside.forEach((key, asked) -> changed.kept(asked).ifPresent(kept -> beside.put(key, kept)));
        } else {
            this.ends = seeking.anew(questions);
        }
    }

    /** To be said when nothing is asked for a while: what can be made again is given up. */
    public void rest() {
        bounds.rest();
        if (all != null) {
            all.rest();
        }
    }

    public MinimalConflicts conflicts() {
        return conflicts;
    }

    public SortedMap<String, Double> gaveWay() {
        return left.parts();
    }

    /** The low end; empty where nothing bounds the quantity below. */
    public Optional<End> low(K of) {
        return end(of, 0);
    }

    public Optional<End> high(K of) {
        return end(of, 1);
    }

    private Optional<End> end(K of, int side) {
        Ends found = ends.get(of);
        return found == null
                ? Optional.empty()
                : found.bounds().map(both -> both.get(side)).flatMap(bound -> Optional.ofNullable(bound.end()));
    }

    /** Both ends of a quantity with their proofs; none of what was not asked, or of a ratio to what can only be nothing. */
    public List<Bound> proved(K of) {
        Ends found = ends.get(of);
        return found == null ? List.of() : found.bounds().orElse(List.of());
    }

    /** For further questions about ratios, under the same rows that stand. */
    public RatioBounds ratios() {
        return new RatioBounds(bounds);
    }

    /** Remembers what was asked further. */
    public void note(K of, List<RatioBounds.Asked> asked) {
        beside.put(of, List.copyOf(asked));
    }

    /** What was asked further, with the answers that it has now; empty if not all of them are what they were. */
    public Optional<List<RatioBounds.Asked>> noted(K of) {
        return Optional.ofNullable(beside.get(of));
    }

    /** The rows that stand, what gave way having done so. */
    public List<Row> rows() {
        return left.system().rows().stream()
                .filter(row -> row.owners().standIn(standing))
                .toList();
    }

    /** The ends that only some of the statements give a quantity; empty if these cannot hold, or for a ratio to nothing. */
    public Optional<List<Optional<End>>> under(Set<String> some, Question<K> question) {
        Bounds few = new Bounds(given, some, null);
        if (!few.holds()) {
            return Optional.empty();
        }
        Optional<List<Bound>> both = question.isRatio()
                ? new RatioBounds(few).of(question.sum(), question.over())
                : Optional.of(List.of(few.least(question.sum()), few.greatest(question.sum())));
        return both.map(each -> List.of(
                Optional.ofNullable(each.get(0).end()),
                Optional.ofNullable(each.get(1).end())));
    }

    /**
     * The common point (see {@link CommonPoint}), in the units of the unknowns.
     *
     * @param figures stated ones that sums should have, with their weight
     * @param goals of each unknown
     * @param weights of each unknown's distance from its goal
     * @param within further rows to be kept if they can be
     * @param order the unknowns that rows are about, as the statements alone order them
     */
    public double[] point(List<Figure> figures, double[] goals, double[] weights, List<Row> within, int[] order) {
        // Nothing of what is remembered goes in, so that the same statements have the same point on whatever way.
        Renumbered as = new Renumbered(order, goals.length);
        double[] scale = as.of(given.scale());
        double[] scaledGoals = as.of(goals);
        for (int j = 0; j < scaledGoals.length; j++) {
            scaledGoals[j] /= scale[j];
        }
        List<CommonPoint.Wish> wishes = new ArrayList<>();
        for (Figure each : figures) {
            Linear sum = as.of(each.sum());
            double unit = sum.magnitude(scale);
            double[] by = sum.by().clone();
            for (int k = 0; k < by.length; k++) {
                by[k] *= scale[sum.at()[k]] / unit;
            }
            wishes.add(new CommonPoint.Wish(new Linear(sum.at(), by), each.value() / unit, each.weight()));
        }
        int[] basis = as.basis(bounds.basisFor(new ActiveRows(given.scale(), rows(), 0)));
        ActiveRows active = new ActiveRows(scale, rows().stream().map(as::of).toList(), 0);
        List<Row> further = within.stream().map(as::of).toList();
        double[] ordered = as.of(weights);
        CommonPoint inside = new CommonPoint(scale, active, further, 0);
        CommonPoint anywhere = new CommonPoint(scale, active, List.of(), 0);
        CommonPoint nearly = new CommonPoint(scale, active, List.of(), HAIR);
        // The first step is short without the further rows; the second one says whether what it left can be with them.
        return anywhere.kept(wishes, basis)
                .flatMap(at -> inside.closest(wishes, at, scaledGoals, ordered))
                .or(() -> inside.nearest(wishes, scaledGoals, ordered, basis))
                .or(() -> anywhere.nearest(wishes, scaledGoals, ordered, basis))
                .or(() -> nearly.nearest(wishes, scaledGoals, ordered, basis))
                .or(() -> nearly.nearest(wishes, scaledGoals, even(ordered), basis))
                // Where rows leave so little room that no nearest point can be proved, one that keeps them all will do.
                .or(() -> inside.corner(wishes, basis))
                .or(() -> anywhere.corner(wishes, basis))
                .map(as::back)
                .orElseThrow(() -> bounds.failed("no proof of a common point"));
    }

    /** Weights less far apart, where the equations were too uneven to be solved. */
    private static double[] even(double[] weights) {
        return Arrays.stream(weights).map(each -> Math.max(each, EVEN)).toArray();
    }

    /** A stated figure: what a sum should be, and how much that weighs. */
    public record Figure(Linear sum, double value, double weight) {}
}
