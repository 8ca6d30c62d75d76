package org.markettracker.forecast.domain.interval;

/**
 * Two-sided quantiles of Student's distribution with 2 to 5 degrees of freedom, from the usual tables.
 *
 * <p>Five at the most: returns and growth rates have tails of about that weight however long they are observed (Blattberg
 * and Gonedes, <i>A comparison of the stable and Student distributions as statistical models for stock prices</i>,
 * Journal of Business 47, 1974).
 */
final class Student {
    static final int LEAST = 2;
    static final int MOST = 5;
    private static final double[] AT_80 = {1.885618, 1.637744, 1.533206, 1.475884};
    private static final double[] AT_95 = {4.302653, 3.182446, 2.776445, 2.570582};

    private Student() {}

    static double at80(int degrees) {
        return AT_80[degrees - LEAST];
    }

    static double at95(int degrees) {
        return AT_95[degrees - LEAST];
    }

    /** Changes over {@code horizon} periods in {@code length} numbers that do not overlap, less one; 2 to 5. */
    static int degrees(int length, int horizon) {
        return Math.max(LEAST, Math.min(MOST, length / horizon - 1));
    }
}
