package org.markettracker.evidence.program;

import java.util.List;
import java.util.Optional;

/**
 * The one point under rows that is nearest to given goals: the minimum of the sum of {@code weight * (unknown - goal)^2}
 * over unknowns within bounds. That is strictly convex, so there is one such point whatever way it is found.
 *
 * <p>It is approached from inside (Mehrotra's predictor and corrector), and then finished: the rows that pull are taken
 * as equations, and what solves these is the point if it keeps all others and none pulls the wrong way.
 */
public final class Closest {
    private static final double ENOUGH = 1e-13;
    private static final double NEAR = 1e-9;
    /** A row is tight that pulls much more than it has room: of rows that meet in a point not all need to be. */
    private static final double CLEARLY = 1e3;

    private static final int ROUNDS = 80;
    private static final int CORRECTORS = 2;
    private static final double FAR_ENOUGH = 0.9;
    private static final double FARTHER = 1.05;
    private static final double LEAST = 0.01;
    /** What weighs less weighs nothing in the end. */
    private static final double LITTLE = 1e-3;

    private static final double SETTLED = 1e-6;

    private final int unknowns;
    private final int count;
    private final boolean[] equal;
    private final double[] high;
    private final double[] goal;
    private final double[] weight;
    private final Inside inside;
    private final Pulling pulling;
    private double lastGap = Double.POSITIVE_INFINITY;

    /** Rows are equalities or inequalities, all scaled to about one; weights are above zero, bounds apart. */
    public Closest(List<Row> rows, double[] low, double[] high, double[] goal, double[] weight) {
        this.unknowns = goal.length;
        this.count = rows.size();
        List<Linear> sums = rows.stream().map(Row::sum).toList();
        double[] limits = rows.stream().mapToDouble(Row::limit).toArray();
        this.equal = new boolean[count];
        for (int i = 0; i < count; i++) {
            equal[i] = rows.get(i).isEquality();
        }
        this.high = high;
        this.goal = goal.clone();
        this.weight = weight;
        Kkt kkt = new Kkt(unknowns, sums);
        inside = new Inside(sums, limits, equal, new double[][] {low, high}, this.goal, weight, kkt);
        pulling = new Pulling(sums, limits, equal, low, high, weight, kkt);
    }

    /** Empty where it could not be found; never a wrong point. */
    public Optional<double[]> point(double[] start) {
        inside.begin(start);
        lastGap = Double.POSITIVE_INFINITY;
        double[] step = new double[unknowns + count];
        double[] nearest = inside.at.clone();
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && least > ENOUGH; round++) {
            Patience.check();
            double gap = Math.max(inside.gap(), inside.residual() * 1e-3);
            boolean slow = least < NEAR && gap > least / 2;
            if (gap < least) {
                least = gap;
                nearest = inside.at.clone();
                remember();
            } else if (least < NEAR || Double.isNaN(gap)) {
                break;
            }
            if (slow) {
                // Rounding leaves little more to be had.
                break;
            }
            if (gap < SETTLED) {
                letGo();
            }
            if (!step(gap, step)) {
                break;
            }
        }
        Optional<double[]> finished = pulling.finished(nearest, goal, least < NEAR);
        return finished.isPresent() || least > NEAR ? finished : Optional.of(nearest);
    }

    /**
     * What weighs little is wished, from the time when it has about come there, to be wherever it is: in the end it does not
     * pull at the rest, without the equations ever being as uneven as no weight would make them.
     */
    private void letGo() {
        for (int j = 0; j < unknowns; j++) {
            if (weight[j] < LITTLE) {
                goal[j] = inside.at[j];
            }
        }
    }

    /** Which rows and bounds pull at the best point so far. */
    private void remember() {
        for (int j = 0; j < unknowns; j++) {
            pulling.heldLow[j] = inside.lowPull[j] > CLEARLY * inside.above[j];
            pulling.heldHigh[j] = !Double.isInfinite(high[j]) && inside.highPull[j] > CLEARLY * inside.below[j];
        }
        for (int i = 0; i < count; i++) {
            pulling.tight[i] = equal[i] || inside.pull[i] > CLEARLY * inside.room[i];
        }
    }

    /**
     * One step of the predictor and the corrector, and then of further correctors (Gondzio 1996), which cost little beside
     * the factors; false if the equations cannot be solved.
     */
    private boolean step(double gap, double[] right) {
        if (!inside.factor()) {
            return false;
        }
        Inside.Move move = inside.new Move();
        move.aim(0, null);
        move.solve(right);
        double length = Math.min(1, move.longest());
        double left = gap == 0 ? 0 : move.gapAfter(length) / gap;
        // Where that came to nothing the last time, a plain step to the middle leads on.
        boolean stuck = gap > 0.9 * lastGap;
        lastGap = gap;
        Inside.Move best = inside.new Move();
        double target = stuck ? 0.2 * gap : gap * left * left * left;
        best.aim(target, stuck ? null : move);
        best.solve(right);
        double reach = best.longest();
        for (int k = 0; k < CORRECTORS && reach < FAR_ENOUGH; k++) {
            Inside.Move further = inside.new Move();
            further.aim(best, Math.min(1, 2 * reach + 0.1), Math.max(target, LEAST * gap));
            further.solve(right);
            double farther = further.longest();
            if (farther < reach * FARTHER) {
                break;
            }
            best = further;
            reach = farther;
        }
        best.take(Math.min(1, 0.995 * reach));
        return true;
    }
}
