package org.markettracker.evidence.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one point under rows that is nearest to given goals: the minimum of the sum of {@code weight * (unknown - goal)^2}
 * over unknowns within bounds. That is strictly convex, so there is one such point whatever way it is found.
 *
 * <p>It is approached from inside (Mehrotra's predictor and corrector), and then finished: the rows that pull are taken
 * as equations, and what solves these is the point if it keeps all others and none pulls the wrong way.
 */
public final class Closest {
    private static final double ENOUGH = 1e-13;
    private static final double NEAR = 1e-10;
    /** A row is tight that pulls much more than it has room: of rows that meet in a point not all need to be. */
    private static final double CLEARLY = 1e3;

    static final double SOFT = 1e-9;
    private static final int ROUNDS = 80;
    private static final double ROOM = 0.1;
    private static final double PULL = 10;
    private static final int CORRECTORS = 2;
    private static final double FAR_ENOUGH = 0.9;
    private static final double FARTHER = 1.05;
    private static final double LEAST = 0.01;
    /** What weighs less weighs nothing in the end. */
    private static final double LITTLE = 1e-3;

    private static final double SETTLED = 1e-6;

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
                goal[j] = at[j];
            }
        }
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

    /** Where all have as much room as pull: what is short of it is made up for on the way. */
    private void begin(double[] start) {
        for (int j = 0; j < unknowns; j++) {
            at[j] = Math.max(low[j], Math.min(start[j], high[j]));
            above[j] = Math.max(at[j] - low[j], ROOM);
            below[j] = Double.isInfinite(high[j]) ? high[j] : Math.max(high[j] - at[j], ROOM);
            lowPull[j] = PULL;
            highPull[j] = Double.isInfinite(high[j]) ? 0 : PULL;
        }
        for (int i = 0; i < count; i++) {
            room[i] = equal[i] ? 0 : Math.max(ROOM, limits[i] - sums.get(i).value(at));
            pull[i] = equal[i] ? 0 : PULL;
        }
    }

    /** By how much an unknown is farther from its low bound than is told. */
    private double lowOff(int j) {
        return at[j] - low[j] - above[j];
    }

    private double highOff(int j) {
        return high[j] - at[j] - below[j];
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
        for (int j = 0; j < unknowns; j++) {
            most = Math.max(most, Math.abs(lowOff(j)));
            most = Double.isInfinite(high[j]) ? most : Math.max(most, Math.abs(highOff(j)));
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

    /**
     * One step of the predictor and the corrector, and then of further correctors (Gondzio 1996), which cost little beside
     * the factors; false if the equations cannot be solved.
     */
    private boolean step(double gap, double[] right) {
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
        Move move = new Move();
        move.aim(0, null);
        move.solve(right);
        double length = Math.min(1, move.longest());
        double left = gap == 0 ? 0 : move.gapAfter(length) / gap;
        // Where that came to nothing the last time, a plain step to the middle leads on.
        boolean stuck = gap > 0.9 * lastGap;
        lastGap = gap;
        Move best = new Move();
        double target = stuck ? 0.2 * gap : gap * left * left * left;
        best.aim(target, stuck ? null : move);
        best.solve(right);
        double reach = best.longest();
        for (int k = 0; k < CORRECTORS && reach < FAR_ENOUGH; k++) {
            Move further = new Move();
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

    private final class Move {
        private final double[] by = new double[unknowns];
        private final double[] aboveBy = new double[unknowns];
        private final double[] belowBy = new double[unknowns];
        private final double[] lowBy = new double[unknowns];
        private final double[] highBy = new double[unknowns];
        private final double[] roomBy = new double[count];
        private final double[] pullBy = new double[count];
        private final double[] lowTarget = new double[unknowns];
        private final double[] highTarget = new double[unknowns];
        private final double[] target = new double[count];

        /** Aims at products of room and pull; what the predicted move would add to them is taken off. */
        void aim(double product, @Nullable Move predicted) {
            for (int j = 0; j < unknowns; j++) {
                lowTarget[j] = product - above[j] * lowPull[j];
                lowTarget[j] -= predicted == null ? 0 : predicted.aboveBy[j] * predicted.lowBy[j];
                if (!Double.isInfinite(high[j])) {
                    highTarget[j] = product - below[j] * highPull[j];
                    highTarget[j] -= predicted == null ? 0 : predicted.belowBy[j] * predicted.highBy[j];
                }
            }
            for (int i = 0; i < count; i++) {
                if (!equal[i]) {
                    target[i] = product - room[i] * pull[i];
                    target[i] -= predicted == null ? 0 : predicted.roomBy[i] * predicted.pullBy[i];
                }
            }
        }

        /** Aims as another did, but for the products that would be far from the wanted one after so much of it. */
        void aim(Move other, double length, double product) {
            for (int j = 0; j < unknowns; j++) {
                lowTarget[j] = other.lowTarget[j]
                        + off(above[j] + length * other.aboveBy[j], lowPull[j] + length * other.lowBy[j], product);
                if (!Double.isInfinite(high[j])) {
                    highTarget[j] = other.highTarget[j]
                            + off(
                                    below[j] + length * other.belowBy[j],
                                    highPull[j] + length * other.highBy[j],
                                    product);
                }
            }
            for (int i = 0; i < count; i++) {
                if (!equal[i]) {
                    target[i] = other.target[i]
                            + off(room[i] + length * other.roomBy[i], pull[i] + length * other.pullBy[i], product);
                }
            }
        }

        private static double off(double one, double other, double product) {
            double here = one * other;
            double wanted = Math.max(0.1 * product, Math.min(10 * product, here));
            return Math.max(wanted - here, -10 * product);
        }

        /** The move that leads to what is aimed at, by the equations as they are factored. */
        void solve(double[] right) {
            double[] slope = slope();
            for (int j = 0; j < unknowns; j++) {
                right[j] = -slope[j] + (lowTarget[j] - lowPull[j] * lowOff(j)) / above[j];
                if (!Double.isInfinite(high[j])) {
                    right[j] -= (highTarget[j] - highPull[j] * highOff(j)) / below[j];
                }
            }
            for (int i = 0; i < count; i++) {
                double over = sums.get(i).value(at) + room[i] - limits[i];
                right[unknowns + i] = -over - (equal[i] ? 0 : target[i] / pull[i]);
            }
            kkt.solve(right, SOFT);
            System.arraycopy(right, 0, by, 0, unknowns);
            for (int j = 0; j < unknowns; j++) {
                aboveBy[j] = by[j] + lowOff(j);
                lowBy[j] = (lowTarget[j] - lowPull[j] * aboveBy[j]) / above[j];
                if (!Double.isInfinite(high[j])) {
                    belowBy[j] = highOff(j) - by[j];
                    highBy[j] = (highTarget[j] - highPull[j] * belowBy[j]) / below[j];
                }
            }
            for (int i = 0; i < count; i++) {
                pullBy[i] = right[unknowns + i];
                roomBy[i] = equal[i] ? 0 : (target[i] - room[i] * pullBy[i]) / pull[i];
            }
        }

        /** How far it may be taken before something becomes nothing. */
        double longest() {
            double longest = 1e9;
            for (int j = 0; j < unknowns; j++) {
                longest = Math.min(longest, until(above[j], aboveBy[j]));
                longest = Math.min(longest, until(lowPull[j], lowBy[j]));
                if (!Double.isInfinite(high[j])) {
                    longest = Math.min(longest, until(below[j], belowBy[j]));
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
                sum += (above[j] + length * aboveBy[j]) * (lowPull[j] + length * lowBy[j]);
                terms++;
                if (!Double.isInfinite(high[j])) {
                    sum += (below[j] + length * belowBy[j]) * (highPull[j] + length * highBy[j]);
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
                above[j] += length * aboveBy[j];
                below[j] += length * belowBy[j];
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
