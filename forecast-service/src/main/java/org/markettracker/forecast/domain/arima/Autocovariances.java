package org.markettracker.forecast.domain.arima;

/**
 * The second moments of a stationary ARMA process with unit variance of errors, from which its filter starts.
 *
 * <p>{@code psi} are the weights of past errors, and the covariances solve {@code g[k] - sum phi[j] g[|k-j|] = sum_{j>=k}
 * theta[j] psi[j-k]}. Source: McLeod, <i>Derivation of the theoretical autocovariance function of autoregressive-moving
 * average time series</i> (Applied Statistics 24, 1975).
 */
final class Autocovariances {
    private Autocovariances() {}

    /** The covariance of each element of the state with the number observed; null where the process has none. */
    static double[] withState(double[] phi, double[] theta) {
        int r = Math.max(phi.length, theta.length + 1);
        double[] psi = new double[r];
        psi[0] = 1;
        for (int k = 1; k < r; k++) {
            double sum = k <= theta.length ? theta[k - 1] : 0;
            for (int j = 1; j <= Math.min(k, phi.length); j++) {
                sum += phi[j - 1] * psi[k - j];
            }
            psi[k] = sum;
        }
        double[] gamma = covariances(phi, theta, psi, r);
        double[] state = new double[r];
        for (int i = 0; i < r; i++) {
            double sum = 0;
            for (int j = i; j < r; j++) {
                double moving = j == 0 ? 1 : j <= theta.length ? theta[j - 1] : 0;
                sum += (j < phi.length ? phi[j] * gamma[j - i + 1] : 0) + moving * psi[j - i];
            }
            state[i] = sum;
        }
        return state;
    }

    private static double[] covariances(double[] phi, double[] theta, double[] psi, int r) {
        int p = phi.length;
        double[] right = new double[p + 1];
        for (int k = 0; k <= p; k++) {
            double sum = k == 0 ? 1 : 0;
            for (int j = Math.max(k, 1); j <= theta.length; j++) {
                sum += theta[j - 1] * psi[j - k];
            }
            right[k] = sum;
        }
        double[] gamma = new double[r + 1];
        if (p == 0) {
            return gamma;
        }
        double[][] left = new double[p + 1][p + 1];
        for (int k = 0; k <= p; k++) {
            left[k][k] += 1;
            for (int j = 1; j <= p; j++) {
                left[k][Math.abs(k - j)] -= phi[j - 1];
            }
        }
        System.arraycopy(solve(left, right), 0, gamma, 0, p + 1);
        for (int k = p + 1; k <= r; k++) {
            double sum = 0;
            for (int j = 1; j <= p; j++) {
                sum += phi[j - 1] * gamma[k - j];
            }
            for (int j = k; j <= theta.length; j++) {
                sum += theta[j - 1] * psi[j - k];
            }
            gamma[k] = sum;
        }
        return gamma;
    }

    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int i = c + 1; i < n; i++) {
                if (Math.abs(a[i][c]) > Math.abs(a[pivot][c])) {
                    pivot = i;
                }
            }
            double[] row = a[pivot];
            a[pivot] = a[c];
            a[c] = row;
            double value = b[pivot];
            b[pivot] = b[c];
            b[c] = value;
            for (int i = c + 1; i < n; i++) {
                double factor = a[i][c] / row[c];
                if (factor != 0) {
                    for (int j = c; j < n; j++) {
                        a[i][j] -= factor * row[j];
                    }
                    b[i] -= factor * value;
                }
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                b[i] -= a[i][j] * b[j];
            }
            b[i] /= a[i][i];
        }
        return b;
    }
}
