package org.markettracker.evidence.simplex;

/** Chooses the column that leads downhill most steeply, a column being as long as its entries make it. */
final class Steepest {
    private static final double DOWNHILL = 1e-9;
    private static final int STANDING_STILL = 40;

    private final double[] low;
    private final double[] high;
    private final double[] length;

    Steepest(Matrix matrix, double[] low, double[] high) {
        this.low = low;
        this.high = high;
        length = new double[matrix.columns()];
        for (int j = 0; j < length.length; j++) {
            double sum = 1;
            for (double by : matrix.columnBy[j]) {
                sum += by * by;
            }
            length[j] = 1 / sum;
        }
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
                double steep = down * down * length[j];
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
