package org.markettracker.evidence.concentration;

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
final class Program {
    /**
     * The least value, which multipliers and pulls prove.
     *
     * @param at a point where it is attained
     * @param multipliers of each row, not above zero where it is an inequality
     * @param pulls of each unknown's own end: the low one if above zero
     */
    record Optimum(double value, double[] at, double[] multipliers, double[] pulls) {}

    private final double[] low;
    private final double[] high;
    private final List<Linear> sums = new ArrayList<>();
    private final List<Double> limits = new ArrayList<>();
    private final List<Boolean> equal = new ArrayList<>();

    /** Unknowns that are not below zero. */
    Program(int unknowns) {
        low = new double[unknowns];
        high = new double[unknowns];
        Arrays.fill(high, Double.POSITIVE_INFINITY);
    }

    void within(int unknown, double least, double most) {
        low[unknown] = least;
        high[unknown] = Math.max(least, most);
    }

    void atMost(Linear sum, double limit) {
        row(sum, limit, false);
    }

    void equal(Linear sum, double limit) {
        row(sum, limit, true);
    }

    private void row(Linear sum, double limit, boolean exactly) {
        sums.add(sum);
        limits.add(limit);
        equal.add(exactly);
    }

    /** Empty if no point keeps the rows. */
    Optional<Optimum> minimise(Linear objective) {
        int unknowns = low.length;
        double[] all = limits.stream().mapToDouble(Double::doubleValue).toArray();
        double[] lowest = Arrays.copyOf(low, unknowns + all.length);
        double[] highest = Arrays.copyOf(high, unknowns + all.length);
        for (int i = 0; i < all.length; i++) {
            highest[unknowns + i] = equal.get(i) ? 0 : Double.POSITIVE_INFINITY;
        }
        Simplex simplex = new Simplex(unknowns, sums, all, lowest, highest);
        Answer.Kind feasible = simplex.makeFeasible().kind();
        if (feasible == Answer.Kind.INFEASIBLE) {
            return Optional.empty();
        }
        Answer answer = feasible == Answer.Kind.MINIMUM ? simplex.minimise(objective) : Answer.LOST;
        if (answer.kind() != Answer.Kind.MINIMUM || !simplex.isProved(objective, answer)) {
            simplex.moveToMinimum(objective);
            answer = simplex.minimise(objective);
        }
        if (answer.kind() != Answer.Kind.MINIMUM || !simplex.isProved(objective, answer)) {
            throw new SolverFailed("no proof of how concentrated a segment is", new TreeSet<>());
        }
        return Optional.of(told(simplex.point(), answer, all));
    }

    private Optimum told(double[] anchor, Answer answer, double[] all) {
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
        return new Optimum(value, anchor, multipliers, pulls);
    }
}
