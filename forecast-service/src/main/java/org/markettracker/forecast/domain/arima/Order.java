package org.markettracker.forecast.domain.arima;

/**
 * The orders of an ARIMA model: {@code p d q} from period to period, {@code sp sd sq} from year to year.
 *
 * @param constant whether the differenced series has a mean of its own (with one difference: a drift)
 */
public record Order(int p, int d, int q, int sp, int sd, int sq, boolean constant) {
    Order plus(int dp, int dq, int dsp, int dsq) {
        return new Order(p + dp, d, q + dq, sp + dsp, sd, sq + dsq, constant);
    }

    Order withConstant(boolean other) {
        return new Order(p, d, q, sp, sd, sq, other);
    }

    boolean within(int most, int mostSeasonal) {
        return Math.min(Math.min(p, q), Math.min(sp, sq)) >= 0
                && Math.max(p, q) <= most
                && Math.max(sp, sq) <= mostSeasonal;
    }

    /** How many numbers are searched for. */
    int coefficients() {
        return p + q + sp + sq;
    }

    /** What an information criterion counts: coefficients, constant and variance. */
    int parameters() {
        return coefficients() + (constant ? 1 : 0) + 1;
    }

    public String code(int perYear) {
        String seasonal = sp + sd + sq > 0 ? "(" + sp + "," + sd + "," + sq + ")[" + perYear + "]" : "";
        return "ARIMA(" + p + "," + d + "," + q + ")" + seasonal + (constant ? " with constant" : "");
    }
}
