package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
    private static final double OPEN = 1e-7;

    private static final double NEAR = 1e-6;
    private static final double NOISE = 1e-12;

    /** Thinner ones where rows that are nearly alike leave no room for the first. */
    static final double[] HAIRS = {1e-7, 2e-9, 0};

    private final double[] scale;
    private final Set<String> standing;
    private final ActiveRows active;
    private final Simplex simplex;
    private final @Nullable SortedSet<String> blamed;
    private double[] anchor;
    private @Nullable Simplex loose;
    private double[] looseAnchor = new double[0];
    /** Where to begin for the loose one. */
    private final int[] looseBasis;

    private final double[] looseStart;

    /** @param former the same unknowns under other rows, for a beginning near the end; null where there was none */
    public Bounds(LinearSystem system, Set<String> standing, @Nullable Bounds former) {
        this(system, standing, former, HAIRS.length);
    }

    /** The same where strict rows have to leave room enough to be told from others: less is taken for none. */
    static Bounds withRoom(LinearSystem system, Set<String> standing, @Nullable Bounds former) {
        return new Bounds(system, standing, former, 1);
    }

    private Bounds(LinearSystem system, Set<String> standing, @Nullable Bounds former, int hairs) {
        this.scale = former == null ? system.scale() : former.scale;
        this.standing = standing;
        List<Row> rows = system.rows().stream()
                .filter(row -> row.owners().standIn(standing))
                .toList();
        Answer answer = Answer.NONE;
        ActiveRows kept = null;
        Simplex solver = null;
        for (int k = 0; k < hairs && !(kept != null && isConclusive(kept, answer)); k++) {
            kept = new ActiveRows(scale, rows, HAIRS[k]);
            solver = simplex(kept, true);
            if (former != null) {
                solver.begin(former.basisFor(kept), former.anchor);
            }
            answer = solver.makeFeasible();
        }
        this.active = Objects.requireNonNull(kept);
        this.simplex = Objects.requireNonNull(solver);
        if (answer.kind() == Answer.Kind.LOST) {
            throw failed("no point that keeps all rows, and no proof that there is none");
        }
        blamed = answer.kind() == Answer.Kind.INFEASIBLE ? statements(because(answer, true)) : null;
        double[] point = simplex.point();
        boolean loosely = former != null && former.loose != null;
        looseBasis = loosely ? former.basisFor(active, Objects.requireNonNull(former.loose)) : simplex.basis();
        looseStart = loosely ? former.looseAnchor : point;
        anchor = former == null ? point : stayed(former.anchor, point);
    }

    /** Where a point is now that was only computed anew: noise is no move. */
    private static double[] stayed(double[] before, double[] point) {
        boolean same = true;
        for (int j = 0; j < point.length; j++) {
            if (Math.abs(point[j] - before[j]) <= NOISE) {
                point[j] = before[j];
            } else {
                same = false;
            }
        }
        return same ? before : point;
    }

    /** Whether the rows hold, or cannot even where strict ones are attained. */
    private static boolean isConclusive(ActiveRows rows, Answer answer) {
        return switch (answer.kind()) {
            case MINIMUM -> true;
            case INFEASIBLE -> value(rows, answer) >= -Toggles.INCONCLUSIVE;
            case UNBOUNDED, LOST -> false;
        };
    }

    private static Simplex simplex(ActiveRows active, boolean strictly) {
        int unknowns = active.lowExact.length;
        int rows = active.rows.size();
        double[] low = new double[unknowns + rows];
        double[] high = new double[unknowns + rows];
        for (int j = 0; j < unknowns; j++) {
            low[j] = strictly ? active.low(j) : active.lowExact[j];
            high[j] = strictly ? active.high(j) : active.highExact[j];
        }
        for (int i = 0; i < rows; i++) {
            high[unknowns + i] = active.rows.get(i).isEquality() ? 0 : Double.POSITIVE_INFINITY;
        }
        return new Simplex(unknowns, active.sums, strictly ? active.limits : active.exact, low, high);
    }

    /** A least value with what proves it, in the solver's units; no value where there is none. */
    private record Found(@Nullable Double value, boolean open, List<Row> because, Bound.Witness at) {}

    /**
     * Strict rows being kept by a hair, a proof prefers them to others, and where rows are nearly alike the hair may even
     * lead to another corner. So what seems to be open is asked again without the hair: that gives the end, and if its
     * proof has a strict row the end is open; else it is if the hair led to the same end.
     */
    private Found find(Linear objective) {
        Answer answer = ask(objective);
        if (answer.kind() == Answer.Kind.UNBOUNDED) {
            return new Found(null, true, List.of(), new Bound.Witness(anchor, answer.moved(), answer.by(), true));
        }
        if (!isOpen(answer, true)) {
            return new Found(value(answer), false, because(answer, true), attained(answer));
        }
        Answer simpler = askLoosely(objective);
        double value = value(simpler);
        boolean same = Math.abs(value - value(answer)) <= TIGHT;
        Bound.Witness at = same && isNear(answer)
                ? attained(answer)
                : new Bound.Witness(looseAnchor, simpler.moved(), simpler.by(), false);
        boolean proved = isOpen(simpler, false);
        return new Found(value, proved || same, proved || !same ? because(simpler, false) : because(answer, true), at);
    }

    /** Whether strict rows prove an end; nobody's being not negative, which a strict row may say too, is none of them. */
    boolean isOpen(Answer answer, boolean strictly) {
        return strictness(answer, strictly) > OPEN;
    }

    private Simplex loose() {
        if (loose == null) {
            loose = simplex(active, false);
            loose.begin(looseBasis, looseStart);
            if (loose.makeFeasible().kind() != Answer.Kind.MINIMUM) {
                throw failed("no point that keeps all rows, though there is one that keeps them strictly");
            }
            looseAnchor = stayed(looseStart, loose.point());
        }
        return loose;
    }

    /** A point of the rows, strict ones attained, that answers to {@link #askLoosely} are told from. */
    double[] looseAnchor() {
        loose();
        return looseAnchor;
    }

    /** The same as if no row were strict. */
    Answer askLoosely(Linear objective) {
        Answer answer = loose().minimise(objective);
        for (int attempt = 0; attempt < 2 && !loose().isProved(objective, answer); attempt++) {
            loose().moveToMinimum(objective);
            looseAnchor = loose().point();
            answer = loose().minimise(objective);
        }
        if (!loose().isProved(objective, answer)) {
            loose = null;
            looseAnchor = new double[0];
            answer = loose().minimise(objective);
        }
        if (!loose().isProved(objective, answer)) {
            throw failed("no proof of a bound");
        }
        return answer;
    }

    /** The basis in terms of another's rows: its unknowns, and the slacks of rows that are the same. */
    int[] basisFor(ActiveRows other) {
        return basisFor(other, simplex);
    }

    private int[] basisFor(ActiveRows other, Simplex solver) {
        Map<Row, Integer> place = new HashMap<>();
        for (int i = 0; i < other.rows.size(); i++) {
            place.put(other.rows.get(i), i);
        }
        List<Integer> columns = new ArrayList<>();
        for (int column : solver.basis()) {
            int at = column < scale.length ? column : place.getOrDefault(active.rows.get(column - scale.length), -1);
            if (at >= 0) {
                columns.add(column < scale.length ? at : scale.length + at);
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
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
        Linear objective = scaled(sum.times(sign), unit);
        Optional<Bound> still = still(objective, sign * unit, proof);
        if (still.isPresent()) {
            return still.get();
        }
        Found found = find(objective);
        if (found.value() == null) {
            return new Bound(null, List.of(), found.at());
        }
        double value = Math.abs(found.value()) < TIGHT ? 0 : sign * found.value() * unit;
        // Nobody is needed to say that nothing is negative.
        boolean nobody = sign > 0 && value == 0 && !found.open();
        return new Bound(end(value, found.open(), nobody ? List.of() : found.because()), found.because(), found.at());
    }

    /** Whether the hair led no farther than a hair may. */
    private boolean isNear(Answer answer) {
        return strictness(answer, true) * active.hair <= NEAR;
    }

    /** The end that is proved already, if it is attained too. */
    private Optional<Bound> still(Linear objective, double unit, @Nullable Bound proof) {
        End end = proof == null ? null : proof.end();
        if (proof == null || end == null) {
            return Optional.empty();
        }
        Answer answer = ask(objective);
        boolean same = answer.kind() == Answer.Kind.MINIMUM
                && isNear(answer)
                && isOpen(answer, true) == end.open()
                && Math.abs(end.value() / unit - value(answer)) <= TIGHT;
        return same ? Optional.of(new Bound(end, proof.because(), attained(answer))) : Optional.empty();
    }

    /** An answer that is right, or none at all. */
    Answer ask(Linear objective) {
        Answer answer = simplex.minimise(objective);
        for (int attempt = 0; attempt < 2 && !simplex.isProved(objective, answer); attempt++) {
            simplex.moveToMinimum(objective);
            anchor = simplex.point();
            answer = simplex.minimise(objective);
        }
        if (!simplex.isProved(objective, answer)) {
            throw failed("no proof of a bound");
        }
        return answer;
    }

    /** What the multipliers prove, by the rows' own limits. */
    double value(Answer answer) {
        return value(active, answer);
    }

    private static double value(ActiveRows active, Answer answer) {
        double value = 0;
        for (int k = 0; k < answer.rows().length; k++) {
            value += answer.multipliers()[k] * active.exact[answer.rows()[k]];
        }
        for (int k = 0; k < answer.pulled().length; k++) {
            int j = answer.pulled()[k];
            double stop = answer.pulls()[k] > 0 ? active.lowExact[j] : active.highExact[j];
            value += Double.isInfinite(stop) ? 0 : answer.pulls()[k] * stop;
        }
        return value;
    }

    /** How much the end would move if strict rows moved. */
    private double strictness(Answer answer, boolean strictly) {
        double strictness = 0;
        for (int k = 0; k < answer.rows().length; k++) {
            boolean strict = active.rows.get(answer.rows()[k]).isStrict();
            strictness += strict ? Math.abs(answer.multipliers()[k]) : 0;
        }
        for (int k = 0; k < answer.pulled().length; k++) {
            Row row = pulling(answer, k, strictly);
            strictness += row != null && row.isStrict() ? Math.abs(answer.pulls()[k]) : 0;
        }
        return strictness;
    }

    /** The row that bounds an unknown; nobody has to say that it is not negative, unless it is meant strictly. */
    private @Nullable Row pulling(Answer answer, int k, boolean strictly) {
        int j = answer.pulled()[k];
        boolean natural = answer.pulls()[k] > 0 && active.lowExact[j] == 0 && !strictly;
        return natural ? null : answer.pulls()[k] > 0 ? active.lowRow[j] : active.highRow[j];
    }

    List<Row> because(Answer answer, boolean strictly) {
        List<Row> because = new ArrayList<>();
        for (int k = 0; k < answer.rows().length; k++) {
            if (Math.abs(answer.multipliers()[k]) > Answer.NOTABLE) {
                because.add(active.rows.get(answer.rows()[k]));
            }
        }
        for (int k = 0; k < answer.pulled().length; k++) {
            Row row = Math.abs(answer.pulls()[k]) > Answer.NOTABLE ? pulling(answer, k, strictly) : null;
            if (row != null) {
                because.add(row);
            }
        }
        return because;
    }

    Bound.Witness attained(Answer answer) {
        return new Bound.Witness(anchor, answer.moved(), answer.by(), false);
    }

    End end(double value, boolean open, List<Row> because) {
        SortedSet<String> identities = new TreeSet<>();
        because.stream()
                .filter(row -> row.owners().isNobody() && !row.says().isEmpty())
                .forEach(row -> identities.add(row.says()));
        return new End(value, open, statements(because), identities);
    }

    private SortedSet<String> statements(List<Row> because) {
        SortedSet<String> statements = new TreeSet<>();
        because.forEach(row -> statements.addAll(row.owners().witnesses(standing)));
        return statements;
    }

    /** A sum of the solver's units, about one. */
    Linear scaled(Linear sum) {
        return scaled(sum, unit(sum));
    }

    private double unit(Linear sum) {
        return sum.equals(Linear.NOTHING) ? 1 : sum.magnitude(scale);
    }

    Linear scaled(Linear sum, double unit) {
        double[] by = sum.by().clone();
        for (int i = 0; i < by.length; i++) {
            by[i] *= scale[sum.at()[i]] / unit;
        }
        return new Linear(sum.at(), by);
    }

    /** The rows that matter, as they are kept. */
    ActiveRows active() {
        return active;
    }

    boolean stand(Set<String> statements) {
        return standing.containsAll(statements);
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
