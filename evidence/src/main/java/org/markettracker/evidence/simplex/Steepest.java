package org.markettracker.evidence.simplex;

/**
 * Chooses the column that leads downhill most steeply, a step of it being as long as all that moves with it: exactly so at
 * the basis begun at, and about so on the way from there. What moves little leads to corners that differ in little.
 */
final class Steepest {
    private static final double DOWNHILL = 1e-9;
    private static final int STANDING_STILL = 40;

    private final double[] low;
    private final double[] high;
    private final Basis from;
    private final Few moving;
    /** One through the square of each column's step; nothing where nobody asked yet. */
    private final double[] length;

    /**
     * @param from the basis begun at
     * @param often whether it is begun at many times; else a step is told by the column's own entries
     */
    Steepest(Matrix matrix, double[] low, double[] high, Basis from, boolean often) {
        this.low = low;
        this.high = high;
        this.from = from.copy();
        moving = new Few(matrix.rows);
        length = new double[matrix.columns()];
        for (int j = 0; !often && j < length.length; j++) {
            double sum = 1;
            for (double by : matrix.columnBy[j]) {
                sum += by * by;
            }
            length[j] = 1 / sum;
        }
    }

    private double length(int column) {
        if (length[column] == 0) {
            from.column(column, moving);
            double sum = 1;
            for (int k = 0; k < moving.count; k++) {
                sum += moving.by[moving.at[k]] * moving.by[moving.at[k]];
            }
            length[column] = 1 / sum;
        }
        return length[column];
    }

    /**
     * The column; -1 if none leads downhill.
     *
     * @param still how many steps led nowhere
     */
    int column(Prices prices, int[] placeOf, double[] at, int still) {
        int best = -1;
        double steepest = 0;
        for (int k = 0; k < prices.count(); k++) {
            int j = prices.column(k);
            double down = prices.slope(j);
            if (placeOf[j] >= 0 || low[j] == high[j] || Math.abs(down) <= DOWNHILL) {
                continue;
            }
            boolean canRise = at[j] < high[j];
            boolean canFall = at[j] > low[j];
            if ((down < 0 && canRise) || (down > 0 && canFall)) {
                double steep = down * down * length(j);
                if (still > STANDING_STILL) {
                    // Another choice each time leads out of a circle.
                    steep *= ((j * 2654435761L + still * 40503L) >>> 8 & 1023) + 1;
                }
                if (steep > steepest || (steep == steepest && j < best)) {
                    steepest = steep;
                    best = j;
                }
            }
        }
        return best;
    }
}
