package org.markettracker.evidence.simplex;

/** Numbers by rows or by places of which nearly all are nothing, with where they are something. */
final class Few {
    final double[] by;
    /** Where something is, or was until it came to nothing. */
    final int[] at;

    int count;
    private final boolean[] in;
    private final long[] steps;

    Few(int size) {
        by = new double[size];
        at = new int[size];
        in = new boolean[size];
        steps = new long[(size + 63) / 64];
    }

    void clear() {
        for (int k = 0; k < count; k++) {
            by[at[k]] = 0;
            in[at[k]] = false;
        }
        count = 0;
    }

    void put(int to, double value) {
        note(to);
        by[to] = value;
    }

    void note(int to) {
        if (!in[to]) {
            in[to] = true;
            at[count++] = to;
        }
    }

    /** The steps at which something is, a bit for each: what is left to be done, in the order of the bits. */
    long[] steps(int[] stepOf) {
        for (int k = 0; k < count; k++) {
            steps[stepOf[at[k]] >> 6] |= 1L << stepOf[at[k]];
        }
        return steps;
    }

    /** Notes where something is after the steps were done, and that none is left to be done. */
    void done(int[] rowOf) {
        count = 0;
        for (int w = 0; w < steps.length; w++) {
            for (long rest = steps[w]; rest != 0; rest &= rest - 1) {
                int row = rowOf[(w << 6) + Long.numberOfTrailingZeros(rest)];
                in[row] = by[row] != 0;
                if (in[row]) {
                    at[count++] = row;
                } else {
                    by[row] = 0;
                }
            }
            steps[w] = 0;
        }
    }
}
