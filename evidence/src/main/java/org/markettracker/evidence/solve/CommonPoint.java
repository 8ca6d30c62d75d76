package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.markettracker.evidence.program.Closest;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.simplex.Answer;
import org.markettracker.evidence.simplex.Simplex;

/**
 * The one point that is told of all quantities at once, found in two steps. First the sum of what stated figures are off
 * is made least, each as a part of what it is about and weighed by how much it is trusted: sums of absolute values keep
 * all figures but a few, and those weights, no two alike, leave one choice of them. What is kept is fixed. Then the sum of
 * squares by which all others are off their wishes is made least, a strictly convex distance with one minimum; a figure
 * that could not be kept is the wish of its cell, with more weight.
 */
final class CommonPoint {
    /** A figure that a sum should have, and how much that weighs. */
    record Wish(Linear sum, double value, double weight) {}

    /** How much more a figure weighs that could not be kept than a cell of which none is stated. */
    private static final double HEAVIER = 100;

    private static final double KEPT = 1e-9;
    private static final double FIXED = 1e-7;

    private final double[] scale;
    private final List<Row> rows = new ArrayList<>();
    private final List<Linear> sums;
    private final double[] limits;
    private final double[] low;
    private final double[] high;

    /**
     * @param within further rows to be kept, in the units of the unknowns
     * @param hair by how much rows may be broken, being about one: where they leave no room at all there is no other way
     */
    CommonPoint(double[] scale, ActiveRows active, List<Row> within, double hair) {
        this.scale = scale;
        this.sums = new ArrayList<>(active.sums);
        this.low = active.lowExact.clone();
        this.high = active.highExact.clone();
        double[] wider = Arrays.copyOf(active.exact, active.exact.length + within.size());
        rows.addAll(active.rows);
        int next = rows.size();
        for (Row row : within) {
            Row scaled = row.scaled(scale);
            double end = scaled.limit() / scaled.sum().by()[0];
            int at = scaled.sum().at()[0];
            if (scaled.sum().at().length > 1) {
                rows.add(row);
                sums.add(scaled.sum());
                wider[next++] = scaled.limit();
            } else if (scaled.sum().by()[0] > 0) {
                high[at] = Math.min(high[at], end);
            } else {
                low[at] = Math.max(low[at], end);
            }
        }
        this.limits = Arrays.copyOf(wider, next);
        for (int i = 0; i < limits.length; i++) {
            limits[i] += rows.get(i).isEquality() ? 0 : hair;
        }
        for (int j = 0; j < scale.length; j++) {
            low[j] = Math.max(0, low[j] - hair);
            high[j] += hair;
        }
    }

    /** The point in the units of the unknowns; empty if it could not be proved to be one. */
    Optional<double[]> nearest(List<Wish> figures, double[] goals, double[] weights, int[] basis) {
        return kept(figures, basis).flatMap(at -> closest(figures, at, goals, weights));
    }

    private static boolean isMet(Wish wish, double[] at) {
        return Math.abs(wish.sum().value(at) - wish.value()) <= KEPT;
    }

    /** The point of the first step alone: a corner, where nothing but the stated figures has a wish. */
    Optional<double[]> corner(List<Wish> figures, int[] basis) {
        return kept(figures, basis).map(at -> {
            double[] all = new double[scale.length];
            Arrays.setAll(all, j -> Math.max(0, at[j]) * scale[j]);
            return all;
        });
    }

    /** A corner where the figures are as near to what is stated as they can be together. */
    Optional<double[]> kept(List<Wish> figures, int[] basis) {
        int unknowns = scale.length;
        int count = limits.length;
        int wishes = figures.size();
        List<Linear> all = new ArrayList<>(sums);
        double[] wider = Arrays.copyOf(limits, count + wishes);
        int[] offAt = new int[2 * wishes];
        double[] offBy = new double[2 * wishes];
        List<Integer> begin = new ArrayList<>();
        for (int column : basis) {
            begin.add(column < unknowns ? column : column + 2 * wishes);
        }
        for (int k = 0; k < wishes; k++) {
            Wish wish = figures.get(k);
            int over = unknowns + 2 * k;
            all.add(wish.sum().plus(-1, over).plus(1, over + 1));
            wider[count + k] = wish.value();
            offAt[2 * k] = over;
            offAt[2 * k + 1] = over + 1;
            offBy[2 * k] = wish.weight();
            offBy[2 * k + 1] = wish.weight();
            // Where all is least, as at the basis told, figures are short of what is stated.
            begin.add(over + 1);
        }
        Linear off = new Linear(offAt, offBy);
        int columns = unknowns + 2 * wishes;
        double[] least = new double[columns + count + wishes];
        double[] most = new double[columns + count + wishes];
        Arrays.fill(most, Double.POSITIVE_INFINITY);
        System.arraycopy(low, 0, least, 0, unknowns);
        System.arraycopy(high, 0, most, 0, unknowns);
        for (int i = 0; i < count + wishes; i++) {
            most[columns + i] = i >= count || rows.get(i).isEquality() ? 0 : Double.POSITIVE_INFINITY;
        }
        Simplex simplex = new Simplex(columns, all, wider, least, most);
        simplex.begin(begin.stream().mapToInt(Integer::intValue).toArray(), new double[0]);
        if (simplex.makeFeasible().kind() != Answer.Kind.MINIMUM) {
            return Optional.empty();
        }
        if (wishes > 0 && simplex.moveToMinimum(off).kind() != Answer.Kind.MINIMUM) {
            return Optional.empty();
        }
        return Optional.of(simplex.point());
    }

    /** The nearest point that keeps the figures as they are at the one given. */
    Optional<double[]> closest(List<Wish> figures, double[] at, double[] goals, double[] weights) {
        int unknowns = scale.length;
        double[] fixed = new double[unknowns];
        Arrays.fill(fixed, Double.NaN);
        List<Row> kept = new ArrayList<>();
        for (int i = 0; i < limits.length; i++) {
            Row row = rows.get(i);
            Row.Kind kind = row.isEquality() ? Row.Kind.EQUAL : Row.Kind.AT_MOST;
            kept.add(row.with(sums.get(i), kind, limits[i]));
        }
        double[] wishes = goals.clone();
        double[] heavier = weights.clone();
        for (Wish wish : figures) {
            if (!isMet(wish, at)) {
                // By the others' goals: what they are at the corner hangs on the way to it.
                int first = wish.sum().at()[0];
                double others = wish.sum().value(goals) - wish.sum().by()[0] * goals[first];
                wishes[first] = (wish.value() - others) / wish.sum().by()[0];
                heavier[first] *= HEAVIER;
            } else if (wish.sum().at().length == 1) {
                fixed[wish.sum().at()[0]] = wish.value() / wish.sum().by()[0];
            } else {
                kept.add(Row.identity(wish.sum(), wish.value(), ""));
            }
        }
        for (int j = 0; j < unknowns; j++) {
            if (high[j] - low[j] < FIXED) {
                fixed[j] = Math.rint(at[j] * 1e11) / 1e11;
            }
        }
        return among(kept, fixed, wishes, heavier);
    }

    /** An equality that leaves one unknown free fixes that as well. */
    private static void settle(List<Row> rows, double[] fixed) {
        boolean more = true;
        while (more) {
            more = false;
            for (Row row : rows) {
                int free = -1;
                int count = 0;
                double rest = row.limit();
                for (int k = 0; row.isEquality() && k < row.sum().at().length; k++) {
                    double value = fixed[row.sum().at()[k]];
                    count += Double.isNaN(value) ? 1 : 0;
                    free = Double.isNaN(value) ? k : free;
                    rest -= Double.isNaN(value) ? 0 : row.sum().by()[k] * value;
                }
                if (count == 1) {
                    fixed[row.sum().at()[free]] = rest / row.sum().by()[free];
                    more = true;
                }
            }
        }
    }

    private Optional<double[]> among(List<Row> rows, double[] fixed, double[] goals, double[] weights) {
        int unknowns = scale.length;
        settle(rows, fixed);
        int[] place = new int[unknowns];
        int free = 0;
        for (int j = 0; j < unknowns; j++) {
            place[j] = Double.isNaN(fixed[j]) ? free++ : -1;
        }
        List<Row> left = new ArrayList<>();
        for (Row row : rows) {
            int[] at = Arrays.stream(row.sum().at())
                    .filter(j -> place[j] >= 0)
                    .map(j -> place[j])
                    .toArray();
            double[] by = new double[at.length];
            double limit = row.limit();
            int next = 0;
            for (int k = 0; k < row.sum().at().length; k++) {
                int j = row.sum().at()[k];
                if (place[j] >= 0) {
                    by[next++] = row.sum().by()[k];
                } else {
                    limit -= row.sum().by()[k] * fixed[j];
                }
            }
            if (at.length > 0) {
                left.add(row.with(new Linear(at, by), row.kind(), limit));
            }
        }
        double[][] of = new double[4][free];
        for (int j = 0; j < unknowns; j++) {
            if (place[j] >= 0) {
                of[0][place[j]] = low[j];
                of[1][place[j]] = high[j];
                of[2][place[j]] = goals[j];
                of[3][place[j]] = weights[j];
            }
        }
        Optional<double[]> point =
                free == 0 ? Optional.of(new double[0]) : new Closest(left, of[0], of[1], of[2], of[3]).point(of[2]);
        return point.map(found -> {
            double[] all = new double[unknowns];
            for (int j = 0; j < unknowns; j++) {
                all[j] = Math.max(0, place[j] >= 0 ? found[place[j]] : fixed[j]) * scale[j];
            }
            return all;
        });
    }
}
