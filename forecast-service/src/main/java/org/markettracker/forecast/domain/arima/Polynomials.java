package org.markettracker.forecast.domain.arima;

/**
 * Lag polynomials by their coefficients: {@code a[0]} belongs to lag 1. Autoregressive ones are {@code 1 - a[0] B - ...}.
 */
final class Polynomials {
    private Polynomials() {}

    /**
     * Coefficients whose roots all lie outside of the unit circle, from numbers without bounds: each number's hyperbolic
     * tangent is a partial autocorrelation. Source: Barndorff-Nielsen and Schou, <i>On the parametrization of
     * autoregressive models by partial autocorrelations</i> (Journal of Multivariate Analysis 3, 1973).
     */
    static double[] stable(double[] code, int from, int count) {
        double[] a = new double[count];
        double[] before = new double[count];
        for (int k = 0; k < count; k++) {
            double partial = StrictMath.tanh(code[from + k]);
            System.arraycopy(a, 0, before, 0, k);
            for (int j = 0; j < k; j++) {
                a[j] = before[j] - partial * before[k - 1 - j];
            }
            a[k] = partial;
        }
        return a;
    }

    /** Whether all roots of {@code 1 - a[0] z - ...} are further than {@code radius} from zero: Levinson run backwards. */
    static boolean outside(double[] coefficients, double radius) {
        int count = coefficients.length;
        double[] a = new double[count];
        double power = 1;
        for (int j = 0; j < count; j++) {
            power *= radius;
            a[j] = coefficients[j] * power;
        }
        for (int k = count - 1; k >= 0; k--) {
            double partial = a[k];
            if (!(Math.abs(partial) < 1)) {
                return false;
            }
            double[] shorter = new double[k];
            for (int j = 0; j < k; j++) {
                shorter[j] = (a[j] + partial * a[k - 1 - j]) / (1 - partial * partial);
            }
            a = shorter;
        }
        return true;
    }

    /** The product {@code (1 - a B - ...)(1 - s B^m - ...)} in the same writing. */
    static double[] product(double[] a, double[] s, int m) {
        double[] product = new double[a.length + m * s.length];
        System.arraycopy(a, 0, product, 0, a.length);
        for (int j = 0; j < s.length; j++) {
            product[m * (j + 1) - 1] += s[j];
            for (int i = 0; i < a.length; i++) {
                product[m * (j + 1) + i] -= s[j] * a[i];
            }
        }
        return product;
    }

    static double[] negative(double[] a) {
        double[] negative = new double[a.length];
        for (int j = 0; j < a.length; j++) {
            negative[j] = -a[j];
        }
        return negative;
    }
}
