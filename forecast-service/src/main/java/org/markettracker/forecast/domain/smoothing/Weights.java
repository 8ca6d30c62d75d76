package org.markettracker.forecast.domain.smoothing;

/**
 * The parameters of a member of the family and its first states.
 *
 * @param season one figure a season, that of the first number first; a single neutral one where there are none
 */
record Weights(double alpha, double beta, double gamma, double phi, double level, double slope, double[] season) {
    /** The same with another alpha, its parts kept. */
    Weights withAlpha(double other) {
        return new Weights(other, other * beta / alpha, (1 - other) * gamma / (1 - alpha), phi, level, slope, season);
    }
}
