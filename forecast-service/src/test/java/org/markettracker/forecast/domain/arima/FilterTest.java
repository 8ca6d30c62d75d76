package org.markettracker.forecast.domain.arima;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The filter against the likelihood computed from the whole covariance matrix. */
class FilterTest {
    static Stream<Arguments> processes() {
        return Stream.of(
                Arguments.of(new double[] {}, new double[] {}),
                Arguments.of(new double[] {0.6}, new double[] {}),
                Arguments.of(new double[] {}, new double[] {-0.9}),
                Arguments.of(new double[] {0.5, 0.2}, new double[] {0.4}),
                Arguments.of(new double[] {0.3}, new double[] {0.5, -0.2, 0.1}),
                Arguments.of(new double[] {}, new double[] {0.4, 0, 0, 0.5, 0.2}),
                Arguments.of(new double[] {0.5, 0, 0, 0.3, -0.15}, new double[] {-0.3}));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void the_likelihood_is_exact(double[] phi, double[] theta) {
        double[] w = new Random(3).doubles(40, -1, 1).toArray();
        assertEquals(likelihood(phi, theta, w, 0), new Filter(w, false).run(phi, theta), 1e-8);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void the_mean_is_the_most_likely_one(double[] phi, double[] theta) {
        double[] w = new Random(4).doubles(40, 1, 3).toArray();
        Filter filter = new Filter(w, true);
        double best = filter.run(phi, theta);
        assertEquals(best, likelihood(phi, theta, w, filter.mean()), 1e-8);
        for (double aside : new double[] {-0.01, 0.01}) {
            assertEquals(true, likelihood(phi, theta, w, filter.mean() + aside) > best);
        }
    }

    @Test
    void a_first_order_process_returns_to_its_mean_geometrically() {
        double[] w = {1, 2, 4};
        Filter filter = new Filter(w, false);
        filter.run(new double[] {0.5}, new double[] {});
        assertArrayEquals(new double[] {2, 1, 0.5}, filter.ahead(3), 1e-12);
    }

    private static double likelihood(double[] phi, double[] theta, double[] w, double mean) {
        int n = w.length;
        double[] gamma = covariances(phi, theta, n);
        double[][] root = new double[n][n];
        double[] white = new double[n];
        double squares = 0;
        double logs = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = gamma[i - j];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
            }
            double sum = w[i] - mean;
            for (int k = 0; k < i; k++) {
                sum -= root[i][k] * white[k];
            }
            white[i] = sum / root[i][i];
            squares += white[i] * white[i];
            logs += 2 * Math.log(root[i][i]);
        }
        return n * Math.log(squares / n) + logs;
    }

    private static double[] covariances(double[] phi, double[] theta, int n) {
        double[] psi = new double[2000];
        psi[0] = 1;
        for (int k = 1; k < psi.length; k++) {
            psi[k] = k <= theta.length ? theta[k - 1] : 0;
            for (int j = 1; j <= Math.min(k, phi.length); j++) {
                psi[k] += phi[j - 1] * psi[k - j];
            }
        }
        double[] gamma = new double[n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j + k < psi.length; j++) {
                gamma[k] += psi[j] * psi[j + k];
            }
        }
        return gamma;
    }
}
