package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.simplex.Simplex;

/**
 * The rows that matter among those that stand, counted in the scales of their unknowns: a row about one unknown is a
 * bound of it, and of rows that say the same with other limits only the tightest is left.
 */
final class ActiveRows {
    /** Of equally tight rows a strict one, then one of fewer statements, then whichever comes first by its statements. */
    private static final Comparator<Row> BETTER = Comparator.comparing((Row row) -> !row.isStrict())
            .thenComparing(row -> row.owners().clauses().size())
            .thenComparing(row -> row.owners().ids().toString());

    /** How far strict rows are kept from their limits, rows and unknowns being about one. */
    final double hair;

    final List<Row> rows = new ArrayList<>();
    final List<Linear> sums = new ArrayList<>();
    final double[] exact;
    final double[] limits;
    final @Nullable Row[] lowRow;
    final @Nullable Row[] highRow;
    final double[] lowExact;
    final double[] highExact;

    private final double[] leastExact;
    private final double[] mostExact;

    ActiveRows(double[] scale, List<Row> standing, double hair) {
        this.hair = hair;
        int unknowns = scale.length;
        lowRow = new Row[unknowns];
        highRow = new Row[unknowns];
        lowExact = new double[unknowns];
        highExact = new double[unknowns];
        Arrays.fill(highExact, Double.POSITIVE_INFINITY);
        Map<Object, Integer> places = new HashMap<>();
        List<Double> kept = new ArrayList<>();
        for (Row row : standing) {
            Row scaled = row.scaled(scale);
            if (row.sum().at().length == 1 && !row.isEquality()) {
                bound(row, scaled);
            } else {
                row(row, scaled, places, kept);
            }
        }
        uncross(scale, kept);
        exact = kept.stream().mapToDouble(Double::doubleValue).toArray();
        leastExact = bounds(false, false);
        mostExact = bounds(false, true);
        limits = exact.clone();
        for (int i = 0; i < limits.length; i++) {
            limits[i] -= rows.get(i).isStrict() ? hair : 0;
        }
    }

    private void bound(Row row, Row scaled) {
        int at = scaled.sum().at()[0];
        double end = scaled.limit() / scaled.sum().by()[0];
        if (scaled.sum().by()[0] > 0) {
            if (end < highExact[at] || (end == highExact[at] && isBetter(row, highRow[at]))) {
                highExact[at] = end;
                highRow[at] = row;
            }
        } else if (end > lowExact[at] || (end == lowExact[at] && isBetter(row, lowRow[at]))) {
            lowExact[at] = end;
            lowRow[at] = row;
        }
    }

    /** Bounds that leave nothing between them are told as rows, for the solver to find out. */
    private void uncross(double[] scale, List<Double> kept) {
        for (int j = 0; j < scale.length; j++) {
            Row row = highRow[j];
            if (row != null && low(j) > high(j)) {
                rows.add(row);
                sums.add(Linear.of(j));
                kept.add(highExact[j]);
                highRow[j] = null;
                highExact[j] = Double.POSITIVE_INFINITY;
            }
        }
    }

    private static boolean isBetter(Row row, @Nullable Row than) {
        return than == null ? row.isStrict() : BETTER.compare(row, than) < 0;
    }

    /** Rows {@code x <= k y} are the tighter the smaller their k; others are alike only in all factors. */
    private void row(Row row, Row scaled, Map<Object, Integer> places, List<Double> kept) {
        Linear sum = scaled.sum();
        boolean multiple = sum.at().length == 2 && scaled.limit() == 0 && sum.by()[0] * sum.by()[1] < 0;
        Object key = row.isEquality()
                ? row
                : multiple
                        ? List.of(sum.at()[0], sum.at()[1], sum.by()[0] > 0, row.isStrict())
                        : List.of(Arrays.hashCode(sum.at()), new Linear(sum.at(), sum.by()));
        Integer place = places.get(key);
        if (place == null) {
            places.put(key, rows.size());
            rows.add(row);
            sums.add(sum);
            kept.add(scaled.limit());
            return;
        }
        double old = multiple ? steepness(sums.get(place)) : kept.get(place);
        double own = multiple ? steepness(sum) : scaled.limit();
        if (own < old || (own == old && isBetter(row, rows.get(place)))) {
            rows.set(place, row);
            sums.set(place, sum);
            kept.set(place, scaled.limit());
        }
    }

    private static double steepness(Linear sum) {
        return sum.by()[0] > 0 ? -sum.by()[1] / sum.by()[0] : -sum.by()[0] / sum.by()[1];
    }

    /** A scaled row as the solver keeps it: its limit less the hair of a strict one. */
    Row kept(Row scaled) {
        return scaled.with(scaled.sum(), scaled.kind(), scaled.limit() - (scaled.isStrict() ? hair : 0));
    }

    /** The limit itself of a row that is told as it is {@link #kept}. */
    double exact(Row kept) {
        return kept.limit() + (kept.isStrict() ? hair : 0);
    }

    double low(int unknown) {
        Row row = lowRow[unknown];
        return lowExact[unknown] + (row != null && row.isStrict() ? hair : 0);
    }

    double high(int unknown) {
        Row row = highRow[unknown];
        return highExact[unknown] - (row != null && row.isStrict() ? hair : 0);
    }

    /** A solver of these rows, strict ones kept by the hair or as if they were not strict. */
    Simplex solver(boolean strictly) {
        return new Simplex(
                lowExact.length, sums, strictly ? limits : exact, bounds(strictly, false), bounds(strictly, true));
    }

    /** Whether the solver that keeps strict rows strictly came last to what proves the same as if none were strict. */
    boolean isSame(Simplex strictly) {
        return strictly.isSame(exact, leastExact, mostExact);
    }

    /** Bounds of the unknowns and behind them of the rows' slacks. */
    private double[] bounds(boolean strictly, boolean upper) {
        int unknowns = lowExact.length;
        double[] bounds = new double[unknowns + rows.size()];
        for (int j = 0; j < unknowns; j++) {
            bounds[j] = upper ? (strictly ? high(j) : highExact[j]) : strictly ? low(j) : lowExact[j];
        }
        for (int i = 0; upper && i < rows.size(); i++) {
            bounds[unknowns + i] = rows.get(i).isEquality() ? 0 : Double.POSITIVE_INFINITY;
        }
        return bounds;
    }

    /** A basis of these rows in terms of others: its unknowns, and the slacks of rows that are the same. */
    int[] translated(int[] basis, ActiveRows other) {
        int unknowns = lowExact.length;
        Map<Row, Integer> place = new HashMap<>();
        for (int i = 0; i < other.rows.size(); i++) {
            place.put(other.rows.get(i), i);
        }
        List<Integer> columns = new ArrayList<>();
        for (int column : basis) {
            Integer at = column < unknowns ? null : place.get(rows.get(column - unknowns));
            if (column < unknowns || at != null) {
                columns.add(at == null ? column : other.lowExact.length + at);
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }
}
