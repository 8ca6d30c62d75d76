package org.markettracker.forecast.domain.method;

/**
 * Lets what is positive decline by ratios: a line that falls would reach zero and go on below it, which no size does.
 *
 * <p>A forecast {@code f} below the last level {@code y} of the seasonally adjusted series becomes {@code y exp(f/y - 1)}:
 * the same at the first order, always above zero. Growth is left as it is.
 */
final class Decline {
    private Decline() {}

    static Points byRatios(Adjusted adjusted, Points points) {
        if (!adjusted.series().positive()) {
            return points;
        }
        double last = adjusted.without().last();
        double[] ahead = points.ahead().clone();
        for (int h = 0; h < ahead.length; h++) {
            double figure = adjusted.seasons().figure(adjusted.series().length() + h);
            double level = ahead[h] / figure;
            if (level < last) {
                ahead[h] = figure * last * StrictMath.exp(level / last - 1);
            }
        }
        return new Points(ahead, points.text());
    }
}
