package org.markettracker.evidence.simplex;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;

/**
 * Rows {@code sum + slack = limit} over unknowns and slacks within bounds. First {@link #makeFeasible}, then any number
 * of {@link #minimise}, each from the same anchor.
 */
public final class Simplex {
    static final int REFACTOR = 100;

    private final Matrix matrix;
    private final double[] limits;
    private final double[] low;
    private final double[] high;
    private final int[] head;
    private final double[] at;
    private Basis basis;
    private final Proof proof;
    private final Measure measure;
    private @Nullable Walk walk;

    /** Bounds of the unknowns and behind them of each row's slack. */
    public Simplex(int unknowns, List<Linear> sums, double[] limits, double[] low, double[] high) {
        this.matrix = new Matrix(unknowns, sums);
        this.limits = limits.clone();
        this.low = low.clone();
        this.high = high.clone();
        this.head = new int[matrix.rows];
        this.at = new double[matrix.columns()];
        Arrays.setAll(head, i -> unknowns + i);
        basis = new Basis(matrix, head);
        proof = new Proof(matrix, this.limits, this.low, this.high);
        measure = new Measure(matrix, this.limits, this.low, this.high);
        settle();
    }

    /**
     * Begins at another basis: of columns, as {@link #basis} tells them; superfluous ones are replaced.
     *
     * @param point what the unknowns are there: those that are not of the basis stay at the bound that they are at
     */
    public void begin(int[] columns, double[] point) {
        System.arraycopy(point, 0, at, 0, point.length);
        boolean[] taken = new boolean[matrix.columns()];
        int next = 0;
        for (int column : columns) {
            if (next < head.length && !taken[column]) {
                taken[column] = true;
                head[next++] = column;
            }
        }
        for (int i = 0; next < head.length; i++) {
            if (!taken[matrix.unknowns + i]) {
                head[next++] = matrix.unknowns + i;
            }
        }
        settle();
    }

    public int[] basis() {
        return head.clone();
    }

    /** The anchor's value of each unknown. */
    public double[] point() {
        return Arrays.copyOf(at, matrix.unknowns);
    }

    /** Other bounds of an unknown or slack; then {@link #makeFeasible} is to be asked again. */
    public void bound(int column, double lowest, double highest) {
        low[column] = lowest;
        high[column] = highest;
    }

    /** Moves the anchor to a point that keeps rows and bounds; else says which cannot be kept together. */
    public Answer makeFeasible() {
        basis.forget();
        Walk walk = new Walk(matrix, low, high, basis, false);
        for (int attempt = 0; attempt < 3; attempt++) {
            settle();
            walk.start(head, at, basis.copy());
            Answer answer = walk.toFeasibility(REFACTOR, limits, at);
            if (answer.kind() == Answer.Kind.INFEASIBLE && isProved(Linear.NOTHING, answer)) {
                return answer;
            }
            walk.takeBasis(head);
            System.arraycopy(walk.values(), 0, at, 0, at.length);
            settle();
            if (answer.kind() == Answer.Kind.MINIMUM && isFeasible()) {
                return answer;
            }
        }
        return Answer.LOST;
    }

    /** A point that keeps rows and bounds, or what cannot be kept together, the anchor staying where it is. */
    public Answer repaired() {
        basis.forget();
        Walk walking = walk();
        walking.start(head, at, basis);
        Answer answer = walking.toFeasibility(REFACTOR, limits, at);
        boolean right = answer.kind() == Answer.Kind.INFEASIBLE
                ? isProved(Linear.NOTHING, answer)
                : answer.kind() == Answer.Kind.MINIMUM && proof.keepsEverything(walking.values());
        return right ? answer : Answer.LOST;
    }

    /** Of the minimum at the anchor: whatever pulls there is held fast, so that the sum stays the least. */
    public void hold(Answer minimum) {
        for (int k = 0; k < minimum.rows().length; k++) {
            int slack = matrix.unknowns + minimum.rows()[k];
            if (Math.abs(minimum.multipliers()[k]) > Answer.NOTABLE) {
                bound(slack, at[slack], at[slack]);
            }
        }
        for (int k = 0; k < minimum.pulled().length; k++) {
            int j = minimum.pulled()[k];
            if (Math.abs(minimum.pulls()[k]) > Answer.NOTABLE) {
                bound(j, at[j], at[j]);
            }
        }
    }

    private boolean isFeasible() {
        return proof.keepsEverything(at);
    }

    /** The least value of a sum from the anchor, which stays where it is. */
    public Answer minimise(Linear sum) {
        basis.forget();
        walk().start(head, at, basis);
        return walk().toMinimum(sum, REFACTOR, limits, at);
    }

    /**
     * The least ratio of a sum to an unknown, where that is one program; {@link #here} then tells the answer.
     *
     * @return not a number where it has to be sought
     */
    public double leastRatio(Linear sum, int base) {
        basis.forget();
        return measure.leastRatio(sum, base, walk(), head, at, basis);
    }

    private Walk walk() {
        if (walk == null) {
            walk = new Walk(matrix, low, high, basis, true);
        }
        return walk;
    }

    /** The answer to a question whose minimum is where the last one's is. */
    public Answer here(Linear sum) {
        return walk().here(sum, at);
    }

    /**
     * Whether the last minimum's proof is that of the same question under other limits and bounds too: where what held at
     * the minimum still does, nothing else goes beyond them.
     */
    public boolean isSame(double[] otherLimits, double[] otherLow, double[] otherHigh) {
        return walk != null && walk.corner().under(limits, otherLimits, otherLow, otherHigh).length > 0;
    }

    /**
     * The last minimum's answer as one of other limits and bounds, told from the other's anchor: it is right there if what
     * held at the minimum still does and nothing else goes beyond them; else it is {@link Answer#LOST}.
     */
    public Answer under(Simplex other, Answer answer) {
        double[] there = walk().corner().under(limits, other.limits, other.low, other.high);
        return there.length == 0 ? Answer.LOST : answer.at(there, other.at, matrix.unknowns);
    }

    /** The same, the anchor moving to where the minimum is. */
    public Answer moveToMinimum(Linear sum) {
        basis.forget();
        Walk moving = new Walk(matrix, low, high, basis, false);
        moving.start(head, at, basis.copy());
        Answer answer = moving.toMinimum(sum, REFACTOR, limits, at);
        moving.takeBasis(head);
        System.arraycopy(moving.values(), 0, at, 0, at.length);
        settle();
        return answer;
    }

    /** Whether the answer to a question is right, by its multipliers and its point alone. */
    public boolean isProved(Linear sum, Answer answer) {
        return proof.isProved(sum, answer, at);
    }

    /** New factors, and the basic columns' values from what the others are at. */
    private void settle() {
        measure.forget();
        walk = null;
        basis = new Basis(matrix, head);
        boolean[] basic = new boolean[at.length];
        for (int column : head) {
            basic[column] = true;
        }
        double[] rest = limits.clone();
        for (int j = 0; j < at.length; j++) {
            if (!basic[j]) {
                at[j] = nearestBound(j, at[j]);
                if (at[j] != 0) {
                    for (int e = 0; e < matrix.columnAt[j].length; e++) {
                        rest[matrix.columnAt[j][e]] -= matrix.columnBy[j][e] * at[j];
                    }
                }
            }
        }
        basis.forward(rest);
        for (int p = 0; p < head.length; p++) {
            at[head[p]] = rest[p];
        }
    }

    private double nearestBound(int column, double value) {
        boolean bounded = low[column] > Double.NEGATIVE_INFINITY;
        boolean capped = high[column] < Double.POSITIVE_INFINITY;
        if (bounded && capped) {
            return value - low[column] <= high[column] - value ? low[column] : high[column];
        }
        return bounded ? low[column] : capped ? high[column] : 0;
    }
}
