package org.markettracker.forecast.domain.arima;

import java.util.Arrays;

/**
 * The exact Gaussian likelihood of a stationary ARMA process, its mean and variance concentrated out, by the recursions
 * of Chandrasekhar: the Kalman filter in vectors instead of matrices.
 *
 * <p>In Harvey's form the state's transition shifts up and adds {@code phi} times its head; with {@code F} the variance
 * of what is new, {@code K} the gain and {@code L}, {@code M} the factors of the change of the state's covariance:
 *
 * <pre>
 *   F' = F + M L0^2     K' = K + M L0 T L     L' = T L - (L0 / F) K     M' = M - M^2 L0^2 / F'
 * </pre>
 *
 * Source: Morf, Sidhu and Kailath, <i>Some new algorithms for recursive estimation in constant, linear, discrete-time
 * systems</i> (IEEE Transactions on Automatic Control 19, 1974); Pearlman, <i>An algorithm for the exact likelihood of a
 * high-order autoregressive-moving average process</i> (Biometrika 67, 1980).
 */
final class Filter {
    private static final double STEADY = 1e-12;

    private final double[] w;
    private final boolean centred;
    private final double[] news;
    private final double[] ones;
    private final double[] variances;
    private double[] state = {};
    private double[] phi = {};
    private double mean;

    /** @param centred whether a mean is estimated */
    Filter(double[] w, boolean centred) {
        this.w = w;
        this.centred = centred;
        this.news = new double[w.length];
        this.ones = new double[w.length];
        this.variances = new double[w.length];
    }

    /** {@code n log(sum v^2 / F / n) + sum log F}: minus twice the log likelihood but for a constant. */
    double run(double[] autoregressive, double[] moving) {
        int n = w.length;
        int r = Math.max(autoregressive.length, moving.length + 1);
        phi = Arrays.copyOf(autoregressive, r);
        double[] start = Autocovariances.withState(autoregressive, moving);
        double variance = start[0];
        if (!(variance >= 1 - 1e-9) || Double.isInfinite(variance)) {
            return Double.POSITIVE_INFINITY;
        }
        double[] gain = new double[r];
        through(start, gain);
        double[] change = gain.clone();
        double factor = -1 / variance;
        double[] a = new double[r];
        double[] b = new double[r];
        double[] shifted = new double[r];
        boolean steady = false;
        double logs = 0;
        double product = 1;
        double ww = 0;
        double w1 = 0;
        double oo = 0;
        for (int t = 0; t < n; t++) {
            double v = w[t] - a[0];
            double u = 1 - b[0];
            news[t] = v;
            ones[t] = u;
            variances[t] = variance;
            product *= variance;
            if (product > 1e100) {
                logs += StrictMath.log(product);
                product = 1;
            }
            ww += v * v / variance;
            advance(a, v / variance, gain);
            if (centred) {
                w1 += v * u / variance;
                oo += u * u / variance;
                advance(b, u / variance, gain);
            }
            if (!steady) {
                double head = change[0];
                through(change, shifted);
                double ratio = head / variance;
                for (int i = 0; i < r; i++) {
                    change[i] = shifted[i] - ratio * gain[i];
                    gain[i] += factor * head * shifted[i];
                }
                double next = variance + factor * head * head;
                variance = next;
                factor -= factor * factor * head * head / variance;
                steady = settled(change, factor);
                if (!(variance > 0)) {
                    return Double.POSITIVE_INFINITY;
                }
            }
        }
        mean = centred ? w1 / oo : 0;
        double squares = centred ? Math.max(0, ww - w1 * mean) : ww;
        state = a;
        for (int i = 0; i < r; i++) {
            state[i] -= mean * b[i];
        }
        return n * StrictMath.log(Math.max(squares / n, 1e-24)) + logs + StrictMath.log(product);
    }

    private static boolean settled(double[] change, double factor) {
        double most = 0;
        for (double each : change) {
            most = Math.max(most, each * each);
        }
        return most * Math.abs(factor) < STEADY;
    }

    private void through(double[] from, double[] to) {
        int r = phi.length;
        double head = from[0];
        for (int i = 0; i < r - 1; i++) {
            to[i] = phi[i] * head + from[i + 1];
        }
        to[r - 1] = phi[r - 1] * head;
    }

    private void advance(double[] a, double scaled, double[] gain) {
        int r = phi.length;
        double head = a[0];
        for (int i = 0; i < r - 1; i++) {
            a[i] = phi[i] * head + a[i + 1] + gain[i] * scaled;
        }
        a[r - 1] = phi[r - 1] * head + gain[r - 1] * scaled;
    }

    /** The mean that the last run found. */
    double mean() {
        return mean;
    }

    /** What was new in each number in the last run. */
    double[] news() {
        double[] centredNews = new double[news.length];
        Arrays.setAll(centredNews, t -> news[t] - mean * ones[t]);
        return centredNews;
    }

    /** What follows the end of the last run. */
    double[] ahead(int horizon) {
        double[] a = state.clone();
        double[] next = new double[a.length];
        double[] ahead = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            ahead[h] = a[0] + mean;
            through(a, next);
            System.arraycopy(next, 0, a, 0, a.length);
        }
        return ahead;
    }
}
