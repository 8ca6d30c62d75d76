package org.markettracker.evidence.program;

import java.util.ArrayList;
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
    private static final double ENOUGH = 1e-14;
    private static final double NEAR = 1e-10;
    /** A row is tight that pulls much more than it has room: of rows that meet in a point not all need to be. */
    private static final double CLEARLY = 1e3;

    static final double SOFT = 1e-9;
    private static final int ROUNDS = 80;

    private final int unknowns;
    private final int count;
    private final List<Linear> sums = new ArrayList<>();
    private final double[] limits;
    private final boolean[] equal;
    private final double[] low;
    private final double[] high;
    private final double[] goal;
    private final double[] weight;
    private final Kkt kkt;

    private double lastGap = Double.POSITIVE_INFINITY;
    private final Pulling pulling;
    private final double[] at;
    private final double[] pull;
    private final double[] room;
    /** How far an unknown is from its bounds: kept apart, for a difference would be lost to rounding. */
    private final double[] above;

    private final double[] below;
    private final double[] lowPull;
    private final double[] highPull;

    /** Rows are equalities or inequalities, all scaled to about one; weights are above zero, bounds apart. */
    public Closest(List<Row> rows, double[] low, double[] high, double[] goal, double[] weight) {
        this.unknowns = goal.length;
        this.count = rows.size();
        rows.forEach(row -> sums.add(row.sum()));
        this.limits = rows.stream().mapToDouble(Row::limit).toArray();
        this.equal = new boolean[count];
        for (int i = 0; i < count; i++) {
            equal[i] = rows.get(i).isEquality();
        }
        this.low = low;
        this.high = high;
        this.goal = goal.clone();
        this.weight = weight;
        this.kkt = new Kkt(unknowns, sums);
        pulling = new Pulling(this.sums, limits, equal, low, high, weight, kkt);
        at = new double[unknowns];
        pull = new double[count];
        room = new double[count];
        above = new double[unknowns];
        below = new double[unknowns];
        lowPull = new double[unknowns];
        highPull = new double[unknowns];
    }

    /** Empty where it could not be found; never a wrong point. */
    public Optional<double[]> point(double[] start) {
        begin(start);
        lastGap = Double.POSITIVE_INFINITY;
        double[] step = new double[unknowns + count];
        double[] nearest = at.clone();
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && least > ENOUGH; round++) {
            double gap = Math.max(gap(), residual() * 1e-3);
            if (gap < least) {
                least = gap;
                nearest = at.clone();
                remember();
            } else if (least < NEAR || Double.isNaN(gap)) {
                break;
            }
            if (!step(gap, step)) {
                break;
            }
        }
        Optional<double[]> finished = pulling.finished(nearest, goal, least < NEAR);
        return finished.isPresent() || least > NEAR ? finished : Optional.of(nearest);
    }

    /** The same with other goals, which are near enough for the same rows to pull. */
    public Optional<double[]> again(double[] goals, double[] start) {
        System.arraycopy(goals, 0, goal, 0, unknowns);
        Optional<double[]> finished = pulling.finished(start, goal, false);
        return finished.isPresent() ? finished : point(start);
    }

    /** Which rows and bounds pull at the best point so far. */
    private void remember() {
        for (int j = 0; j < unknowns; j++) {
            pulling.heldLow[j] = lowPull[j] > CLEARLY * above[j];
            pulling.heldHigh[j] = !Double.isInfinite(high[j]) && highPull[j] > CLEARLY * below[j];
        }
        for (int i = 0; i < count; i++) {
            pulling.tight[i] = equal[i] || pull[i] > CLEARLY * room[i];
        }
    }

    private void begin(double[] start) {
        for (int j = 0; j < unknowns; j++) {
            double width = high[j] - low[j];
            double inside = Double.isInfinite(width) ? 0.1 : 0.1 * width;
            at[j] = Math.max(
                    low[j] + inside, Double.isInfinite(high[j]) ? start[j] : Math.min(start[j], high[j] - inside));
            above[j] = at[j] - low[j];
            below[j] = high[j] - at[j];
            lowPull[j] = 0.1;
            highPull[j] = Double.isInfinite(high[j]) ? 0 : 0.1;
        }
        for (int i = 0; i < count; i++) {
            room[i] = equal[i] ? 0 : Math.max(1e-2, limits[i] - sums.get(i).value(at));
            pull[i] = equal[i] ? 0 : 0.1;
        }
    }

    /** The mean product of room and pull: nothing at the point. */
    private double gap() {
        return new Move().gapAfter(0);
    }

    private double residual() {
        double most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, Math.abs(sums.get(i).value(at) + room[i] - limits[i]));
        }
        for (double each : slope()) {
            most = Math.max(most, Math.abs(each));
        }
        return most;
    }

    private double[] slope() {
        double[] slope = new double[unknowns];
        for (int j = 0; j < unknowns; j++) {
            slope[j] = weight[j] * (at[j] - goal[j]) - lowPull[j] + highPull[j];
        }
        for (int i = 0; i < count; i++) {
            add(slope, sums.get(i), pull[i]);
        }
        return slope;
    }

    static void add(double[] to, Linear sum, double times) {
        for (int k = 0; k < sum.at().length; k++) {
            to[sum.at()[k]] += times * sum.by()[k];
        }
    }

    /** One step of the predictor and the corrector; false if the equations cannot be solved. */
    private boolean step(double gap, double[] step) {
        double[] curvature = new double[unknowns];
        double[] softness = new double[count];
        for (int j = 0; j < unknowns; j++) {
            curvature[j] = weight[j] + lowPull[j] / above[j];
            curvature[j] += Double.isInfinite(high[j]) ? 0 : highPull[j] / below[j];
        }
        for (int i = 0; i < count; i++) {
            softness[i] = equal[i] ? SOFT : room[i] / pull[i];
        }
        if (!kkt.factor(curvature, softness)) {
            return false;
        }
        Move predicted = move(0, null, step);
        double length = Math.min(1, predicted.longest());
        double left = gap == 0 ? 0 : predicted.gapAfter(length) / gap;
        // Where that came to nothing the last time, a plain step to the middle leads on.
        boolean stuck = gap > 0.9 * lastGap;
        lastGap = gap;
        Move corrected = stuck ? move(0.2 * gap, null, step) : move(gap * left * left * left, predicted, step);
        corrected.take(Math.min(1, 0.995 * corrected.longest()));
        return true;
    }

    private Move move(double target, @org.jspecify.annotations.Nullable Move predicted, double[] right) {
        Move move = new Move();
        double[] slope = slope();
        for (int j = 0; j < unknowns; j++) {
            move.lowTarget[j] =
                    target - above[j] * lowPull[j] - (predicted == null ? 0 : predicted.by[j] * predicted.lowBy[j]);
            right[j] = -slope[j] + move.lowTarget[j] / above[j];
            if (!Double.isInfinite(high[j])) {
                move.highTarget[j] = target
                        - below[j] * highPull[j]
                        + (predicted == null ? 0 : predicted.by[j] * predicted.highBy[j]);
                right[j] -= move.highTarget[j] / below[j];
            }
        }
        for (int i = 0; i < count; i++) {
            double off = sums.get(i).value(at) + room[i] - limits[i];
            move.target[i] = equal[i]
                    ? 0
                    : target - room[i] * pull[i] - (predicted == null ? 0 : predicted.roomBy[i] * predicted.pullBy[i]);
            right[unknowns + i] = -off - (equal[i] ? 0 : move.target[i] / pull[i]);
        }
        kkt.solve(right, SOFT);
        System.arraycopy(right, 0, move.by, 0, unknowns);
        for (int j = 0; j < unknowns; j++) {
            move.lowBy[j] = (move.lowTarget[j] - lowPull[j] * move.by[j]) / above[j];
            move.highBy[j] =
                    Double.isInfinite(high[j]) ? 0 : (move.highTarget[j] + highPull[j] * move.by[j]) / below[j];
        }
        for (int i = 0; i < count; i++) {
            move.pullBy[i] = right[unknowns + i];
            move.roomBy[i] = equal[i] ? 0 : (move.target[i] - room[i] * move.pullBy[i]) / pull[i];
        }
        return move;
    }

    private final class Move {
        private final double[] by = new double[unknowns];
        private final double[] lowBy = new double[unknowns];
        private final double[] highBy = new double[unknowns];
        private final double[] roomBy = new double[count];
        private final double[] pullBy = new double[count];
        private final double[] lowTarget = new double[unknowns];
        private final double[] highTarget = new double[unknowns];
        private final double[] target = new double[count];

        /** How far it may be taken before something becomes nothing. */
        double longest() {
            double longest = 1e9;
            for (int j = 0; j < unknowns; j++) {
                longest = Math.min(longest, until(above[j], by[j]));
                longest = Math.min(longest, until(lowPull[j], lowBy[j]));
                if (!Double.isInfinite(high[j])) {
                    longest = Math.min(longest, until(below[j], -by[j]));
                    longest = Math.min(longest, until(highPull[j], highBy[j]));
                }
            }
            for (int i = 0; i < count; i++) {
                if (!equal[i]) {
                    longest = Math.min(longest, Math.min(until(room[i], roomBy[i]), until(pull[i], pullBy[i])));
                }
            }
            return longest;
        }

        private static double until(double value, double by) {
            return by < 0 ? -value / by : Double.POSITIVE_INFINITY;
        }

        double gapAfter(double length) {
            double sum = 0;
            int terms = 1;
            for (int j = 0; j < unknowns; j++) {
                sum += (above[j] + length * by[j]) * (lowPull[j] + length * lowBy[j]);
                terms++;
                if (!Double.isInfinite(high[j])) {
                    sum += (below[j] - length * by[j]) * (highPull[j] + length * highBy[j]);
                    terms++;
                }
            }
            for (int i = 0; i < count; i++) {
                sum += equal[i] ? 0 : (room[i] + length * roomBy[i]) * (pull[i] + length * pullBy[i]);
                terms += equal[i] ? 0 : 1;
            }
            return sum / terms;
        }

        void take(double length) {
            for (int j = 0; j < unknowns; j++) {
                at[j] += length * by[j];
                above[j] += length * by[j];
                below[j] -= length * by[j];
                lowPull[j] += length * lowBy[j];
                highPull[j] += length * highBy[j];
            }
            for (int i = 0; i < count; i++) {
                room[i] += length * roomBy[i];
                pull[i] += length * pullBy[i];
            }
        }
    }
}
