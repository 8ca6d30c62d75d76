package org.markettracker.evidence.solve;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/** Some unknowns in another order: what is computed of them then does not hang on the order they have. */
final class Renumbered {
    private final int[] order;
    private final int[] place;

    /** @param order the unknowns in the new order; others are in no row */
    Renumbered(int[] order, int unknowns) {
        this.order = order.clone();
        place = new int[unknowns];
        Arrays.fill(place, -1);
        for (int k = 0; k < order.length; k++) {
            place[order[k]] = k;
        }
    }

    Linear of(Linear sum) {
        int[] by = IntStream.range(0, sum.at().length)
                .boxed()
                .sorted((one, other) -> Integer.compare(place[sum.at()[one]], place[sum.at()[other]]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Linear(
                Arrays.stream(by).map(k -> place[sum.at()[k]]).toArray(),
                Arrays.stream(by).mapToDouble(k -> sum.by()[k]).toArray());
    }

    Row of(Row row) {
        return row.with(of(row.sum()), row.kind(), row.limit());
    }

    double[] of(double[] values) {
        return Arrays.stream(order).mapToDouble(j -> values[j]).toArray();
    }

    /** A basis: unknowns, and behind them slacks. */
    int[] basis(int[] columns) {
        return Arrays.stream(columns)
                .map(column -> column < place.length ? place[column] : order.length + column - place.length)
                .filter(column -> column >= 0)
                .toArray();
    }

    /** Values as they are ordered outside; what is in no row is nothing. */
    double[] back(double[] values) {
        double[] back = new double[place.length];
        for (int k = 0; k < order.length; k++) {
            back[order[k]] = values[k];
        }
        return back;
    }
}
