package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/**
 * The little by which an anchor had to move when some rows changed. Another point that was told from it and is cut off is
 * mended by the same move more often than not, which is far quicker than to look for where else an end is attained.
 */
final class Mending {
    private static final double KEPT = 1e-9;
    private static final double NOTHING = 1e-12;

    private final double[] after;
    private final int[] at;
    private final double[] by;
    private final boolean strict;
    private final ActiveRows active;
    /** Rows that the move leads nearer to their limit, and new ones: where the anchor is now they are kept. */
    private final List<Held> rows = new ArrayList<>();

    /** The rows that are about an unknown, with its factor in each. */
    private final Map<Integer, List<Part>> parts = new HashMap<>();

    private record Held(double value, double limit, double exact, boolean equality) {}

    private record Part(int row, double factor) {}

    /** @param strict whether strict rows are kept by their hair where the anchor is now */
    Mending(double[] before, double[] after, boolean strict, ActiveRows active, List<Row> come) {
        this.strict = strict;
        this.after = after;
        this.active = active;
        double[] from = Arrays.copyOf(before, after.length);
        this.at = IntStream.range(0, after.length)
                .filter(j -> after[j] != from[j])
                .toArray();
        this.by = Arrays.stream(at).mapToDouble(j -> after[j] - from[j]).toArray();
        if (at.length == 0) {
            return;
        }
        for (int i = 0; i < active.sums.size(); i++) {
            Linear sum = active.sums.get(i);
            double along = along(sum);
            boolean equality = active.rows.get(i).isEquality();
            if ((equality ? Math.abs(along) : along) > NOTHING) {
                hold(sum, new Held(sum.value(after), active.limits[i], active.exact[i], equality));
            }
        }
        for (Row row : come) {
            double value = row.sum().value(after);
            hold(row.sum(), new Held(value, row.limit(), active.exact(row), row.isEquality()));
        }
    }

    private void hold(Linear sum, Held held) {
        for (int k = 0; k < sum.at().length; k++) {
            parts.computeIfAbsent(sum.at()[k], j -> new ArrayList<>()).add(new Part(rows.size(), sum.by()[k]));
        }
        rows.add(held);
    }

    /** How many unknowns move. */
    int size() {
        return at.length;
    }

    /** The same point, told from where the anchor is now. */
    Bound.Witness told(Bound.Witness point) {
        if (at.length == 0) {
            return new Bound.Witness(after, point.at(), point.by(), false);
        }
        int[] both = new int[point.at().length + at.length];
        double[] far = new double[both.length];
        int count = 0;
        int i = 0;
        int k = 0;
        while (i < point.at().length || k < at.length) {
            int own = i < point.at().length ? point.at()[i] : Integer.MAX_VALUE;
            int moved = k < at.length ? at[k] : Integer.MAX_VALUE;
            both[count] = Math.min(own, moved);
            far[count] = (own <= moved ? point.by()[i++] : 0) - (moved <= own ? by[k++] : 0);
            count += far[count] == 0 ? 0 : 1;
        }
        return new Bound.Witness(after, Arrays.copyOf(both, count), Arrays.copyOf(far, count), false);
    }

    /**
     * The point after the same move, if it keeps all rows and the sums stay what they are.
     *
     * @param strictly whether strict rows are to be kept by their hair
     */
    Optional<Bound.Witness> mended(Bound.Witness point, boolean strictly, Linear... sums) {
        if (strictly && !strict) {
            return Optional.empty();
        }
        for (Linear sum : sums) {
            if (Math.abs(along(sum)) > NOTHING) {
                return Optional.empty();
            }
        }
        return at.length > 0 && keepsBounds(point, strictly) && keepsRows(point, strictly)
                ? Optional.of(new Bound.Witness(after, point.at(), point.by(), false))
                : Optional.empty();
    }

    private double along(Linear sum) {
        double along = 0;
        for (int k = 0; k < sum.at().length; k++) {
            int place = Arrays.binarySearch(at, sum.at()[k]);
            along += place >= 0 ? sum.by()[k] * by[place] : 0;
        }
        return along;
    }

    private boolean keepsBounds(Bound.Witness point, boolean strictly) {
        for (int k = 0; k < at.length; k++) {
            int j = at[k];
            int own = Arrays.binarySearch(point.at(), j);
            if (own >= 0) {
                double value = after[j] + point.by()[own];
                double low = strictly ? active.low(j) : active.lowExact[j];
                double high = strictly ? active.high(j) : active.highExact[j];
                if (by[k] < 0 && value < low - KEPT || by[k] > 0 && value > high + KEPT) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Only rows about unknowns in which the point is not as the anchor can be kept by one and not by the other. */
    private boolean keepsRows(Bound.Witness point, boolean strictly) {
        Map<Integer, Double> apart = new HashMap<>();
        for (int k = 0; k < point.at().length; k++) {
            for (Part part : parts.getOrDefault(point.at()[k], List.of())) {
                apart.merge(part.row(), part.factor() * point.by()[k], Double::sum);
            }
        }
        for (Map.Entry<Integer, Double> each : apart.entrySet()) {
            Held row = rows.get(each.getKey());
            double over = row.value() + each.getValue() - (strictly ? row.limit() : row.exact());
            if ((row.equality() ? Math.abs(over) : over) > KEPT) {
                return false;
            }
        }
        return true;
    }

    /** Where a point is now that was only computed anew: noise is no move. */
    static double[] stayed(double[] before, double[] point) {
        boolean same = before.length == point.length;
        double[] from = Arrays.copyOf(before, point.length);
        for (int j = 0; j < point.length; j++) {
            if (Math.abs(point[j] - from[j]) <= NOTHING) {
                point[j] = from[j];
            } else {
                same = false;
            }
        }
        return same ? before : point;
    }
}
