package org.markettracker.evidence.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All numbers between two ends, each end open or closed, or absent (null: nothing bounds that side, and the end counts
 * as open). May be empty; {@link #isEmpty()} tells.
 */
public record Interval(@Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {
    public static final Interval ALL = new Interval(null, true, null, true);

    public Interval {
        if (low == null && !lowOpen) {
            throw new InvalidEvidence("interval", "must be open where it has no low end", null);
        }
        if (high == null && !highOpen) {
            throw new InvalidEvidence("interval", "must be open where it has no high end", null);
        }
    }

    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    /** Lower end in, upper end out: what rounding to the nearest, halves upwards, leaves. */
    public static Interval closedOpen(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, true);
    }

    public static Interval atLeast(BigDecimal low) {
        return new Interval(low, false, null, true);
    }

    public static Interval above(BigDecimal low) {
        return new Interval(low, true, null, true);
    }

    public static Interval atMost(BigDecimal high) {
        return new Interval(null, true, high, false);
    }

    public static Interval below(BigDecimal high) {
        return new Interval(null, true, high, true);
    }

    public boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && (lowOpen || highOpen));
    }

    public boolean contains(BigDecimal value) {
        int fromLow = low == null ? 1 : value.compareTo(low);
        int fromHigh = high == null ? -1 : value.compareTo(high);
        return (fromLow > 0 || (fromLow == 0 && !lowOpen)) && (fromHigh < 0 || (fromHigh == 0 && !highOpen));
    }

    public Interval intersect(Interval other) {
        Interval lower = other.compareLow(this) > 0 ? other : this;
        Interval upper = other.compareHigh(this) < 0 ? other : this;
        return new Interval(lower.low, lower.lowOpen, upper.high, upper.highOpen);
    }

    /** Orders by the low end: absent first, then by value, closed before open. Zero iff the low ends are the same. */
    public int compareLow(Interval other) {
        if (low == null || other.low == null) {
            return Boolean.compare(low != null, other.low != null);
        }
        int byValue = low.compareTo(other.low);
        return byValue != 0 ? byValue : Boolean.compare(lowOpen, other.lowOpen);
    }

    /** Orders by the high end: by value, open before closed, absent last. Zero iff the high ends are the same. */
    public int compareHigh(Interval other) {
        if (high == null || other.high == null) {
            return Boolean.compare(high == null, other.high == null);
        }
        int byValue = high.compareTo(other.high);
        return byValue != 0 ? byValue : Boolean.compare(other.highOpen, highOpen);
    }

    /** All members multiplied by the factor; a negative one swaps the ends. */
    public Interval scale(BigDecimal factor) {
        if (factor.signum() == 0) {
            throw new InvalidEvidence("factor", "must not be zero", factor);
        }
        BigDecimal scaledLow = low == null ? null : low.multiply(factor);
        BigDecimal scaledHigh = high == null ? null : high.multiply(factor);
        return factor.signum() > 0
                ? new Interval(scaledLow, lowOpen, scaledHigh, highOpen)
                : new Interval(scaledHigh, highOpen, scaledLow, lowOpen);
    }

    /** As mathematicians write it: {@code [23.95, 24.05)}; an absent end is an infinity. */
    @Override
    public String toString() {
        return (lowOpen ? "(" : "[")
                + (low == null ? "-∞" : low.toPlainString())
                + ", "
                + (high == null ? "∞" : high.toPlainString())
                + (highOpen ? ")" : "]");
    }
}
