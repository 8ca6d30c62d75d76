package org.markettracker.evidence.solve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.simplex.Answer;
import org.markettracker.evidence.simplex.Simplex;

/**
 * How small and how large any number of quantities can be under the same rows, each end with its proof.
 *
 * <p>Strict rows are kept by a hair, so that an end whose proof needs one is told from one that is attained; the end
 * itself is computed from the proof and the rows' own limits.
 */
public final class Bounds {
    private static final double TIGHT = 1e-9;
    private static final double NEAR = 1e-6;

    /** Thinner ones where rows that are nearly alike leave no room for the first. */
    static final double[] HAIRS = {1e-7, 2e-9, 0};

    private final double[] scale;
    private final Set<String> standing;
    private final ActiveRows active;
    private final Reasons reasons;
    private @Nullable Simplex simplex;
    /** Where the solver was when it was given up. */
    private int[] basis = new int[0];

    private final @Nullable SortedSet<String> blamed;
    private double[] anchor;
    private final Loose loose;

    /** @param former the same unknowns, or the first of them, under other rows, for a beginning near the end; null where there was none */
    public Bounds(LinearSystem system, Set<String> standing, @Nullable Bounds former) {
        this(system, standing, former, HAIRS.length);
    }

    /** The same where strict rows have to leave room enough to be told from others: less is taken for none. */
    static Bounds withRoom(LinearSystem system, Set<String> standing, @Nullable Bounds former) {
        return new Bounds(system, standing, former, 1);
    }

    private Bounds(LinearSystem system, Set<String> standing, @Nullable Bounds former, int hairs) {
        this.scale = former == null ? system.scale() : further(former.scale, system.scale());
        this.standing = standing;
        List<Row> rows = system.rows().stream()
                .filter(row -> row.owners().standIn(standing))
                .toList();
        Answer answer = Answer.LOST;
        ActiveRows kept = null;
        Simplex solver = null;
        for (int k = 0; k < hairs && !(kept != null && new Reasons(kept, standing).isConclusive(answer)); k++) {
            kept = new ActiveRows(scale, rows, HAIRS[k]);
            solver = kept.solver(true);
            if (former != null) {
                solver.begin(former.basisFor(kept), former.anchor);
            }
            answer = solver.makeFeasible();
        }
        this.active = Objects.requireNonNull(kept);
        this.reasons = new Reasons(active, standing);
        simplex = Objects.requireNonNull(solver);
        if (answer.kind() == Answer.Kind.LOST) {
            throw failed("no point that keeps all rows, and no proof that there is none");
        }
        blamed = answer.kind() == Answer.Kind.INFEASIBLE ? reasons.statements(reasons.because(answer, true)) : null;
        if (blamed == null) {
            settle(solver);
        }
        double[] point = solver.point();
        loose = new Loose(this, solver, former == null ? null : former.loose);
        anchor = former == null ? point : Mending.stayed(former.anchor, point);
    }

    /** Unknowns are counted as they were; those that came since in units of their own. */
    private static double[] further(double[] former, double[] now) {
        double[] scale = now.clone();
        System.arraycopy(former, 0, scale, 0, former.length);
        return scale;
    }

    /** Where all is small, few unknowns are of the basis, so that the way from there to any end is told by few. */
    private void settle(Simplex solver) {
        double[] alike = new double[scale.length];
        Arrays.fill(alike, 1);
        solver.moveToMinimum(new Linear(IntStream.range(0, alike.length).toArray(), alike));
    }

    private Simplex solver() {
        Simplex solver = simplex;
        if (solver == null) {
            solver = active.solver(true);
            solver.begin(basis, anchor);
            if (solver.makeFeasible().kind() != Answer.Kind.MINIMUM) {
                throw failed("no point that keeps all rows, though there was one");
            }
            simplex = solver;
        }
        return solver;
    }

    /** Gives up what can be made again, which is most of what is remembered, until something is asked. */
    void rest() {
        if (simplex != null) {
            basis = simplex.basis();
            simplex = null;
            loose.rest();
        }
    }

    /** A least value with what proves it, in the solver's units; no value where there is none. */
    private record Found(@Nullable Double value, boolean open, List<Row> because, Bound.Witness at) {}

    /**
     * Strict rows being kept by a hair, a proof prefers them to others, and where rows are nearly alike the hair may even
     * lead to another corner. So what seems to be open is asked again without the hair: that gives the end, and if its
     * proof has a strict row the end is open; else it is if the hair led to the same end.
     */
    private Found find(Linear objective, Answer answer) {
        if (answer.kind() == Answer.Kind.UNBOUNDED) {
            return new Found(null, true, List.of(), new Bound.Witness(anchor, answer.moved(), answer.by(), true));
        }
        if (!reasons.isOpen(answer, true)) {
            return new Found(reasons.value(answer), false, reasons.because(answer, true), attained(answer));
        }
        // What the hair did not lead elsewhere is proved without it by the same rows.
        Answer simpler = isNear(answer) && active.isSame(solver()) ? answer : loose.after(solver(), objective, answer);
        double value = reasons.value(simpler);
        boolean same = Math.abs(value - reasons.value(answer)) <= TIGHT;
        Bound.Witness at = same && isNear(answer) ? attained(answer) : loose.attained(simpler);
        boolean proved = reasons.isOpen(simpler, false);
        return new Found(
                value,
                proved || same,
                proved || !same ? reasons.because(simpler, false) : reasons.because(answer, true),
                at);
    }

    /** The same rows as if none were strict. */
    Loose loose() {
        return loose;
    }

    /** The basis in terms of other rows about the same unknowns. */
    int[] basisFor(ActiveRows other) {
        return active.translated(simplex == null ? basis : simplex.basis(), other);
    }

    public boolean holds() {
        return blamed == null;
    }

    Verdict verdict() {
        return new Verdict(holds(), blamed());
    }

    /** Statements that cannot hold together, not necessarily the fewest; none if all can. */
    public SortedSet<String> blamed() {
        return blamed == null ? new TreeSet<>() : new TreeSet<>(blamed);
    }

    /** All rows that matter. */
    public Set<Row> rows() {
        Set<Row> rows = new HashSet<>(active.rows);
        Arrays.stream(active.lowRow).filter(row -> row != null).forEach(rows::add);
        Arrays.stream(active.highRow).filter(row -> row != null).forEach(rows::add);
        return rows;
    }

    public Bound least(Linear sum) {
        return least(sum, null);
    }

    /** @param proof an end that is right if it is attained: then it stays, and only where it is attained is new */
    Bound least(Linear sum, @Nullable Bound proof) {
        return bound(sum, 1, proof);
    }

    public Bound greatest(Linear sum) {
        return greatest(sum, null);
    }

    Bound greatest(Linear sum, @Nullable Bound proof) {
        return bound(sum, -1, proof);
    }

    private Bound bound(Linear sum, int sign, @Nullable Bound proof) {
        double unit = unit(sum);
        Linear objective = scaled(sum.times(sign));
        Answer answer = ask(objective);
        if (proof != null && isStill(answer, sign * unit, proof.end())) {
            return new Bound(proof.end(), proof.because(), attained(answer));
        }
        Found found = find(objective, answer);
        if (found.value() == null) {
            return new Bound(null, List.of(), found.at());
        }
        double value = Math.abs(found.value()) < TIGHT ? 0 : sign * found.value() * unit;
        // Nobody is needed to say that nothing is negative.
        boolean nobody = sign > 0 && value == 0 && !found.open();
        return new Bound(
                reasons.end(value, found.open(), nobody ? List.of() : found.because()), found.because(), found.at());
    }

    /** Whether the hair led no farther than a hair may. */
    private boolean isNear(Answer answer) {
        return reasons.strictness(answer, true) * active.hair <= NEAR;
    }

    /** Whether an end that is proved already is attained too. */
    private boolean isStill(Answer answer, double unit, @Nullable End end) {
        return end != null
                && answer.kind() == Answer.Kind.MINIMUM
                && isNear(answer)
                && reasons.isOpen(answer, true) == end.open()
                && Math.abs(end.value() / unit - reasons.value(answer)) <= TIGHT;
    }

    /** An answer that is right, or none at all. */
    Answer ask(Linear objective) {
        Answer answer = solver().minimise(objective);
        for (int attempt = 0; attempt < 2 && !solver().isProved(objective, answer); attempt++) {
            solver().moveToMinimum(objective);
            anchor = solver().point();
            answer = solver().minimise(objective);
        }
        if (!solver().isProved(objective, answer)) {
            throw failed("no proof of a bound");
        }
        return answer;
    }

    /** The right answer to what was asked last as if no row were strict: where strict rows only shift it, it is that. */
    Answer strictly(Linear objective, Answer loosely) {
        Answer shifted = loose.under(solver(), loosely);
        return solver().isProved(objective, shifted) ? shifted : ask(objective);
    }

    Bound.Witness attained(Answer answer) {
        return new Bound.Witness(anchor, answer.moved(), answer.by(), false);
    }

    /** A sum of the solver's units, about one. */
    Linear scaled(Linear sum) {
        double unit = unit(sum);
        double[] by = sum.by().clone();
        for (int i = 0; i < by.length; i++) {
            by[i] *= scale[sum.at()[i]] / unit;
        }
        return new Linear(sum.at(), by);
    }

    private double unit(Linear sum) {
        return sum.equals(Linear.NOTHING) ? 1 : sum.magnitude(scale);
    }

    /** What answers prove. */
    Reasons reasons() {
        return reasons;
    }

    /** The rows that matter, as they are kept. */
    ActiveRows active() {
        return active;
    }

    /** Statements that stand here and do not there. */
    Set<String> fallen(Bounds there) {
        Set<String> fallen = new HashSet<>(standing);
        fallen.removeAll(there.standing);
        return fallen;
    }

    double[] anchor() {
        return anchor;
    }

    double[] scale() {
        return scale.clone();
    }

    SolverFailed failed(String what) {
        SortedSet<String> statements = new TreeSet<>();
        rows().forEach(row -> statements.addAll(row.owners().ids()));
        return new SolverFailed(what, statements);
    }
}
