package org.markettracker.evidence.solve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.simplex.Answer;
import org.markettracker.evidence.simplex.Simplex;

/**
 * Whether statements can hold, asked of many sets of them that differ little: all rows are there, those of statements
 * that do not stand without a limit. Each question begins at the same point, so that its answer differs from that only
 * where it has to.
 */
final class Toggles {
    static final double INCONCLUSIVE = 1e-10;

    private final LinearSystem system;
    private final List<Row> rows;
    private final Simplex simplex;
    private boolean[] on;
    private final Set<Integer> all = new HashSet<>();
    private Set<Integer> patched = Set.of();

    Toggles(LinearSystem system) {
        this.system = system;
        this.rows = system.rows();
        int unknowns = system.scale().length;
        double[] limits = new double[rows.size()];
        double[] low = new double[unknowns + rows.size()];
        double[] high = new double[unknowns + rows.size()];
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        List<Row> scaled = rows.stream().map(row -> row.scaled(system.scale())).toList();
        for (int i = 0; i < limits.length; i++) {
            Row row = scaled.get(i);
            limits[i] = row.limit() - (row.isStrict() ? Bounds.HAIRS[0] : 0);
            high[unknowns + i] = row.isEquality() ? 0 : Double.POSITIVE_INFINITY;
        }
        IntStream.range(0, limits.length).forEach(all::add);
        this.on = new boolean[limits.length];
        Arrays.fill(on, true);
        this.simplex = new Simplex(unknowns, scaled.stream().map(Row::sum).toList(), limits, low, high);
    }

    private void stand(Set<String> standing) {
        int unknowns = system.scale().length;
        for (int i = 0; i < on.length; i++) {
            boolean stands = rows.get(i).owners().standIn(standing);
            if (stands != on[i]) {
                on[i] = stands;
                double most = stands && rows.get(i).isEquality() ? 0 : Double.POSITIVE_INFINITY;
                simplex.bound(unknowns + i, stands ? 0 : Double.NEGATIVE_INFINITY, most);
            }
        }
    }

    /** Begins all further questions where these hold, if they do. */
    Verdict beginAt(Set<String> standing) {
        stand(standing);
        return verdict(simplex.makeFeasible(), standing);
    }

    Verdict ask(Set<String> standing) {
        stand(standing);
        Answer answer = simplex.repaired();
        if (answer.kind() == Answer.Kind.LOST) {
            answer = new Toggles(system).simplexFor(standing).makeFeasible();
            patched = all;
        } else {
            patched = touched(answer);
        }
        return verdict(answer, standing);
    }

    private Simplex simplexFor(Set<String> standing) {
        stand(standing);
        return simplex;
    }

    private Verdict verdict(Answer answer, Set<String> standing) {
        return switch (answer.kind()) {
            case MINIMUM -> new Verdict(true, new TreeSet<>());
            case INFEASIBLE -> {
                if (exact(answer) < -INCONCLUSIVE) {
                    // Only the hair is in the way.
                    patched = all;
                    yield new Bounds(system, standing, null).verdict();
                }
                SortedSet<String> blamed = new TreeSet<>();
                for (int k = 0; k < answer.rows().length; k++) {
                    if (Math.abs(answer.multipliers()[k]) > Answer.NOTABLE) {
                        blamed.addAll(rows.get(answer.rows()[k]).owners().ids());
                    }
                }
                blamed.retainAll(standing);
                yield new Verdict(false, blamed);
            }
            case UNBOUNDED, LOST -> throw new SolverFailed("no proof whether the rows hold", new TreeSet<>(standing));
        };
    }

    /** What the multipliers prove with the rows' own limits. */
    private double exact(Answer answer) {
        double value = 0;
        for (int k = 0; k < answer.rows().length; k++) {
            Row row = rows.get(answer.rows()[k]).scaled(system.scale());
            value += answer.multipliers()[k] * row.limit();
        }
        return value;
    }

    /** The rows that the last answer's point moved along, told by their places. */
    Set<Integer> patched() {
        return patched;
    }

    /** The rows that one of the statements owns, alone or with others. */
    Set<Integer> ownedBy(Set<String> statements) {
        Set<Integer> owned = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).owners().ids().stream().anyMatch(statements::contains)) {
                owned.add(i);
            }
        }
        return owned;
    }

    private Set<Integer> touched(Answer answer) {
        Set<Integer> moved = new HashSet<>();
        Arrays.stream(answer.moved()).forEach(moved::add);
        Set<Integer> touched = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Linear sum = rows.get(i).sum();
            for (int at : sum.at()) {
                if (moved.contains(at)) {
                    touched.add(i);
                    break;
                }
            }
        }
        return touched;
    }
}
