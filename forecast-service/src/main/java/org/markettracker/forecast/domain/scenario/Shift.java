package org.markettracker.forecast.domain.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * By how much a point moves under a scenario.
 *
 * @param value the change of the point; null where it has none
 * @param low the least the size may change by; null where that may be without limit
 * @param high the most; null where that may be without limit
 */
record Shift(@Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    static final Shift NONE = new Shift(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int DECIMALS = 6;

    /** Of a size between two ends, of which the upper may be missing, on which an effect works. */
    static Shift of(@Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, Effect effect) {
        BigDecimal changed =
                value == null ? null : rounded(value.multiply(effect.mean().subtract(BigDecimal.ONE)));
        BigDecimal from = low == null ? BigDecimal.ZERO : low;
        BigDecimal down = effect.least().subtract(BigDecimal.ONE);
        BigDecimal up = effect.most().subtract(BigDecimal.ONE);
        return new Shift(changed, end(down, from, high, true), end(up, from, high, false));
    }

    private static @Nullable BigDecimal end(
            BigDecimal factor, BigDecimal low, @Nullable BigDecimal high, boolean least) {
        if (factor.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // A fall is greatest where the size is, a rise too.
        boolean atHigh = least == (factor.signum() < 0);
        BigDecimal at = atHigh ? high : low;
        return at == null ? null : at.multiply(factor);
    }

    Shift plus(Shift other) {
        return new Shift(sum(value, other.value), sum(low, other.low), sum(high, other.high));
    }

    boolean isNone() {
        return value != null
                && value.signum() == 0
                && low != null
                && low.signum() == 0
                && high != null
                && high.signum() == 0;
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
