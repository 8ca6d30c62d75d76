package org.markettracker.evidence.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point inside all rows and bounds, what pulls at it, and the moves that lead on from there. */
final class Inside {
    static final double SOFT = 1e-9;
    private static final double ROOM = 0.1;
    private static final double PULL = 10;
    /** How far from the wanted one a product of room and pull may be. */
    private static final double FAR = 10;

    final double[] at;
    final double[] pull;
    final double[] room;
    /** How far an unknown is from its bounds: kept apart, for a difference would be lost to rounding. */
    final double[] above;

    final double[] below;
    final double[] lowPull;
    final double[] highPull;
    private final int unknowns;
    private final int count;
    private final List<Linear> sums;
    private final double[] limits;
    private final boolean[] equal;
    private final double[] low;
    private final double[] high;
    private final double[] goal;
    private final double[] weight;
    private final Kkt kkt;

    Inside(
            List<Linear> sums,
            double[] limits,
            boolean[] equal,
            double[][] bounds,
            double[] goal,
            double[] weight,
            Kkt kkt) {
        this.unknowns = goal.length;
        this.count = limits.length;
        this.sums = sums;
        this.limits = limits;
        this.equal = equal;
        this.low = bounds[0];
        this.high = bounds[1];
        this.goal = goal;
        this.weight = weight;
        this.kkt = kkt;
        at = new double[unknowns];
        pull = new double[count];
        room = new double[count];
        above = new double[unknowns];
        below = new double[unknowns];
        lowPull = new double[unknowns];
        highPull = new double[unknowns];
    }

    /** Where all have as much room as pull: what is short of it is made up for on the way. */
    void begin(double[] start) {
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
    double gap() {
        return new Move().gapAfter(0);
    }

    double residual() {
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

    /** Makes the factors for the moves from here; false if the equations cannot be solved. */
    boolean factor() {
        double[] curvature = new double[unknowns];
        double[] softness = new double[count];
        for (int j = 0; j < unknowns; j++) {
            curvature[j] = weight[j] + lowPull[j] / above[j];
            curvature[j] += Double.isInfinite(high[j]) ? 0 : highPull[j] / below[j];
        }
        for (int i = 0; i < count; i++) {
            softness[i] = equal[i] ? SOFT : room[i] / pull[i];
        }
        return kkt.factor(curvature, softness);
    }

    /** A move that is aimed at something and then solved for. */
    final class Move {
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
            double wanted = Math.max(product / FAR, Math.min(FAR * product, here));
            return Math.max(wanted - here, -FAR * product);
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
