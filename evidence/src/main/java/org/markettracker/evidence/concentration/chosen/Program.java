package org.markettracker.evidence.concentration.chosen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.simplex.Answer;
import org.markettracker.evidence.simplex.Simplex;
import org.markettracker.evidence.solve.SolverFailed;

/** A linear program about numbers of about one: rows {@code sum <= limit} or {@code sum = limit}, unknowns within ends. */
public final class Program {
    /**
     * The least value, which multipliers and pulls prove.
     *
     * @param at a point where it is attained
     * @param multipliers of each row, not above zero where it is an inequality
     * @param pulls of each unknown's own end: the low one if above zero
     * @param basis for a program like this one to begin with
     */
    public record Optimum(double value, double[] at, double[] multipliers, double[] pulls, Basis basis) {}

    /**
     * Where an optimum was found, for a program like it to begin with: of the same rows, maybe of more unknowns.
     *
     * @param columns unknowns, and the complements of the rows whose slack is of the basis
     */
    public record Basis(int[] columns, double[] at) {}

    public static final Basis NOWHERE = new Basis(new int[0], new double[0]);

    private final double[] low;
    private final double[] high;
    private final List<Linear> sums = new ArrayList<>();
    private final List<Double> limits = new ArrayList<>();
    private final List<Boolean> equal = new ArrayList<>();

    /** Unknowns that are not below zero. */
    public Program(int unknowns) {
        low = new double[unknowns];
        high = new double[unknowns];
        Arrays.fill(high, Double.POSITIVE_INFINITY);
    }

    public void within(int unknown, double least, double most) {
        low[unknown] = least;
        high[unknown] = Math.max(least, most);
    }

    /** A row by what each unknown counts in it. */
    public void atMost(double[] by, double limit) {
        row(sparse(by), limit, false);
    }

    public void equal(double[] by, double limit) {
        row(sparse(by), limit, true);
    }

    private static Linear sparse(double[] by) {
        int[] at = new int[by.length];
        double[] some = new double[by.length];
        int count = 0;
        for (int j = 0; j < by.length; j++) {
            if (by[j] != 0) {
                at[count] = j;
                some[count++] = by[j];
            }
        }
        return new Linear(Arrays.copyOf(at, count), Arrays.copyOf(some, count));
    }

    private void row(Linear sum, double limit, boolean exactly) {
        sums.add(sum);
        limits.add(limit);
        equal.add(exactly);
    }

    /** Empty if no point keeps the rows. */
    public Optional<Optimum> minimise(Linear objective) {
        return minimise(objective, NOWHERE, false);
    }

    /** The same with a basis to begin the next program with, from where another one ended. */
    public Optional<Optimum> minimise(Linear objective, Basis from) {
        return minimise(objective, from, true);
    }

    private Optional<Optimum> minimise(Linear objective, Basis from, boolean further) {
        int unknowns = low.length;
        double[] all = limits.stream().mapToDouble(Double::doubleValue).toArray();
        double[] lowest = Arrays.copyOf(low, unknowns + all.length);
        double[] highest = Arrays.copyOf(high, unknowns + all.length);
        for (int i = 0; i < all.length; i++) {
            highest[unknowns + i] = equal.get(i) ? 0 : Double.POSITIVE_INFINITY;
        }
        Simplex simplex = new Simplex(unknowns, sums, all, lowest, highest);
        if (from.columns().length > 0) {
            int[] columns = Arrays.stream(from.columns())
                    .map(each -> each < 0 ? unknowns + ~each : each)
                    .toArray();
            simplex.begin(columns, from.at());
        }
        Answer.Kind feasible = simplex.makeFeasible().kind();
        if (feasible == Answer.Kind.INFEASIBLE) {
            return Optional.empty();
        }
        if (further && feasible == Answer.Kind.MINIMUM) {
            simplex.moveToMinimum(objective);
        }
        Answer answer = feasible == Answer.Kind.MINIMUM ? simplex.minimise(objective) : Answer.LOST;
        if (answer.kind() != Answer.Kind.MINIMUM || !simplex.isProved(objective, answer)) {
            simplex.moveToMinimum(objective);
            answer = simplex.minimise(objective);
        }
        if (answer.kind() != Answer.Kind.MINIMUM || !simplex.isProved(objective, answer)) {
            throw new SolverFailed("no proof of how concentrated a segment is", new TreeSet<>());
        }
        return Optional.of(told(simplex, answer, all));
    }

    private Optimum told(Simplex simplex, Answer answer, double[] all) {
        double[] anchor = simplex.point();
        int[] columns = Arrays.stream(simplex.basis())
                .map(each -> each < low.length ? each : ~(each - low.length))
                .toArray();
        double[] multipliers = new double[all.length];
        double[] pulls = new double[low.length];
        double value = 0;
        for (int k = 0; k < answer.rows().length; k++) {
            multipliers[answer.rows()[k]] = answer.multipliers()[k];
            value += answer.multipliers()[k] * all[answer.rows()[k]];
        }
        for (int k = 0; k < answer.pulled().length; k++) {
            int j = answer.pulled()[k];
            double end = answer.pulls()[k] > 0 ? low[j] : high[j];
            if (!Double.isInfinite(end)) {
                pulls[j] = answer.pulls()[k];
                value += pulls[j] * end;
            }
        }
        for (int k = 0; k < answer.moved().length; k++) {
            anchor[answer.moved()[k]] += answer.by()[k];
        }
        return new Optimum(value, anchor, multipliers, pulls, new Basis(columns, anchor));
    }
}
