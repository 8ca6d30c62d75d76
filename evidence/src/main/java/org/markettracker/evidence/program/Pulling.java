package org.markettracker.evidence.program;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows and bounds that pull at the nearest point, from which it is found exactly where they are told right. */
final class Pulling {
    private static final int ATTEMPTS = 2;
    private static final int REFINED = 8;
    private static final double KEPT = 1e-9;
    /** What moves by less is as right as it gets. */
    private static final double SETTLED = 1e-14;

    final boolean[] tight;
    final boolean[] heldLow;
    final boolean[] heldHigh;

    private final int unknowns;
    private final int count;
    private final List<Linear> sums;
    private final double[] limits;
    private final boolean[] equal;
    private final double[] low;
    private final double[] high;
    private final double[] weight;
    private final Kkt kkt;

    Pulling(
            List<Linear> sums,
            double[] limits,
            boolean[] equal,
            double[] low,
            double[] high,
            double[] weight,
            Kkt kkt) {
        this.unknowns = weight.length;
        this.count = limits.length;
        this.sums = sums;
        this.limits = limits;
        this.equal = equal;
        this.low = low;
        this.high = high;
        this.weight = weight;
        this.kkt = kkt;
        tight = new boolean[count];
        heldLow = new boolean[unknowns];
        heldHigh = new boolean[unknowns];
    }

    /** What solves the rows and bounds that pull as equations, once none of them pulls the wrong way. */
    Optional<double[]> finished(double[] from, double[] goal, boolean proved) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            double[] point = from.clone();
            double[] pulls = new double[count];
            if (!solve(point, pulls, goal)) {
                return Optional.empty();
            }
            boolean better = proved && distance(point, goal) <= distance(from, goal) + KEPT && isKept(point);
            if (better || !corrected(point, pulls, goal)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    private double distance(double[] point, double[] goal) {
        double sum = 0;
        for (int j = 0; j < unknowns; j++) {
            sum += weight[j] * (point[j] - goal[j]) * (point[j] - goal[j]);
        }
        return sum;
    }

    private boolean isKept(double[] point) {
        for (int j = 0; j < unknowns; j++) {
            if (!(point[j] >= low[j] - KEPT && point[j] <= high[j] + KEPT)) {
                return false;
            }
        }
        for (int i = 0; i < count; i++) {
            double over = sums.get(i).value(point) - limits[i];
            if (!((equal[i] ? Math.abs(over) : over) <= KEPT)) {
                return false;
            }
        }
        return true;
    }

    private boolean solve(double[] point, double[] pulls, double[] goal) {
        double[] curvature = new double[unknowns];
        double[] softness = new double[count];
        for (int j = 0; j < unknowns; j++) {
            point[j] = heldLow[j] ? low[j] : heldHigh[j] ? high[j] : point[j];
            curvature[j] = heldLow[j] || heldHigh[j] ? 1e12 : weight[j];
        }
        for (int i = 0; i < count; i++) {
            softness[i] = tight[i] ? Inside.SOFT : 1e12;
        }
        if (!kkt.factor(curvature, softness)) {
            return false;
        }
        double[] right = new double[unknowns + count];
        for (int round = 0; round < REFINED; round++) {
            Arrays.fill(right, 0);
            for (int i = 0; i < count; i++) {
                if (tight[i]) {
                    Inside.add(right, sums.get(i), -pulls[i]);
                    right[unknowns + i] = limits[i] - sums.get(i).value(point);
                }
            }
            for (int j = 0; j < unknowns; j++) {
                boolean held = heldLow[j] || heldHigh[j];
                right[j] = held ? 0 : right[j] - weight[j] * (point[j] - goal[j]);
            }
            kkt.solve(right, Inside.SOFT);
            double most = 0;
            for (int j = 0; j < unknowns; j++) {
                double by = heldLow[j] || heldHigh[j] ? 0 : right[j];
                point[j] += by;
                most = Math.max(most, Math.abs(by));
            }
            for (int i = 0; i < count; i++) {
                double by = tight[i] ? right[unknowns + i] : 0;
                pulls[i] += by;
                most = Math.max(most, Math.abs(by));
            }
            if (most < SETTLED) {
                break;
            }
        }
        return true;
    }

    /**
     * By the conditions of Karush, Kuhn and Tucker, which for a convex distance prove the minimum: what was broken is
     * tight from now on, and what pulls the wrong way no longer. Whether anything had to be.
     */
    private boolean corrected(double[] point, double[] pulls, double[] goal) {
        double[] slope = new double[unknowns];
        boolean corrected = false;
        for (int i = 0; i < count; i++) {
            double over = sums.get(i).value(point) - limits[i];
            Inside.add(slope, sums.get(i), pulls[i]);
            boolean wrong = tight[i] ? !equal[i] && pulls[i] < -KEPT : over > KEPT;
            tight[i] ^= wrong;
            corrected |= wrong || Double.isNaN(over) || (tight[i] && Math.abs(over) > KEPT);
        }
        for (int j = 0; j < unknowns; j++) {
            slope[j] += weight[j] * (point[j] - goal[j]);
            boolean held = heldLow[j] || heldHigh[j];
            boolean wrong = heldLow[j] && slope[j] < -KEPT || heldHigh[j] && slope[j] > KEPT;
            boolean below = !held && point[j] < low[j] - KEPT;
            boolean above = !held && point[j] > high[j] + KEPT;
            heldLow[j] = below || heldLow[j] && !wrong;
            heldHigh[j] = above || heldHigh[j] && !wrong;
            corrected |= wrong || below || above || (!held && !(Math.abs(slope[j]) <= KEPT));
        }
        return corrected;
    }
}
