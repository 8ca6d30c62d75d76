package org.markettracker.forecast.domain.accuracy;

/**
 * Measures of the errors of one forecast.
 *
 * <ul>
 *   <li>sMAPE, in percent: {@code mean of 200 |y - f| / (|y| + |f|)}, 0 where both are 0;
 *   <li>scale: {@code mean of |y[t] - y[t-m]|} over the history, the error of the seasonal naive forecast within it (of the
 *       naive one where there is no full year and one more);
 *   <li>MASE: {@code mean of |y - f| / scale};
 *   <li>MSIS: {@code mean of (u - l + 2/a (l - y)+ + 2/a (y - u)+) / scale}, a being 1 less the level.
 * </ul>
 *
 * <p>Sources: Hyndman and Koehler, <i>Another look at measures of forecast accuracy</i> (International Journal of
 * Forecasting 22, 2006); Gneiting and Raftery, <i>Strictly proper scoring rules</i> (Journal of the American Statistical
 * Association 102, 2007); Makridakis, Spiliotis and Assimakopoulos, <i>The M4 competition</i> (International Journal of
 * Forecasting 36, 2020).
 */
public final class Measures {
    private Measures() {}

    public static double smape(double[] points, double[] actuals) {
        double sum = 0;
        for (int h = 0; h < actuals.length; h++) {
            double size = Math.abs(points[h]) + Math.abs(actuals[h]);
            sum += size == 0 ? 0 : 200 * Math.abs(points[h] - actuals[h]) / size;
        }
        return sum / actuals.length;
    }

    public static double scale(double[] history, int perYear) {
        int lag = history.length > perYear ? perYear : 1;
        double sum = 0;
        for (int t = lag; t < history.length; t++) {
            sum += Math.abs(history[t] - history[t - lag]);
        }
        return sum / (history.length - lag);
    }

    public static double mase(double[] points, double[] actuals, double scale) {
        double sum = 0;
        for (int h = 0; h < actuals.length; h++) {
            sum += Math.abs(points[h] - actuals[h]);
        }
        return sum / actuals.length / scale;
    }

    /** @param level 0.8 or 0.95 */
    public static double msis(double[] lows, double[] highs, double[] actuals, double level, double scale) {
        double fine = 2 / (1 - level);
        double sum = 0;
        for (int h = 0; h < actuals.length; h++) {
            sum += highs[h] - lows[h];
            sum += fine * Math.max(0, lows[h] - actuals[h]);
            sum += fine * Math.max(0, actuals[h] - highs[h]);
        }
        return sum / actuals.length / scale;
    }

    /** How many of the actuals are within their intervals, ends included. */
    public static int covered(double[] lows, double[] highs, double[] actuals) {
        int covered = 0;
        for (int h = 0; h < actuals.length; h++) {
            covered += lows[h] <= actuals[h] && actuals[h] <= highs[h] ? 1 : 0;
        }
        return covered;
    }

    /** Overall weighted average: the mean of a method's sMAPE and MASE, each as a part of Naive2's. */
    public static double owa(double smape, double mase, double smapeOfNaive2, double maseOfNaive2) {
        return (smape / smapeOfNaive2 + mase / maseOfNaive2) / 2;
    }
}
