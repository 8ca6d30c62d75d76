package org.markettracker.forecast.domain.interval;

/**
 * A spread that grows as a power of the horizon: {@code scale * h^power}.
 *
 * <p>Fitted to the logarithms of measured spreads by weighted least squares, the power drawn to {@code 1/2} and kept from
 * 0 to 3/2, the powers of noise and of a wandering slope.
 */
record PowerLaw(double scale, double power) {
    private static final double RANDOM_WALK = 0.5;
    private static final double STEEPEST = 1.5;

    double at(int horizon) {
        return scale * StrictMath.pow(horizon, power);
    }

    /**
     * @param squares the mean squares at horizons 1, 2, ...; above zero
     * @param weights what each of them counts
     */
    static PowerLaw through(double[] squares, double[] weights) {
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < squares.length; i++) {
            sum += weights[i];
            x += weights[i] * StrictMath.log(i + 1.0);
            y += weights[i] * StrictMath.log(squares[i]) / 2;
        }
        x /= sum;
        y /= sum;
        double products = RANDOM_WALK;
        double variation = 1;
        for (int i = 0; i < squares.length; i++) {
            double apart = StrictMath.log(i + 1.0) - x;
            products += weights[i] * apart * (StrictMath.log(squares[i]) / 2 - y);
            variation += weights[i] * apart * apart;
        }
        double power = Math.max(0, Math.min(STEEPEST, products / variation));
        return new PowerLaw(StrictMath.exp(y - power * x), power);
    }
}
