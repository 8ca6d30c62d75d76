package org.markettracker.evidence.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/**
 * The same questions answered another way: Fourier-Motzkin elimination in whole numbers, exact and with strictness. Only
 * for a handful of unknowns and rows with whole factors and limits.
 */
final class Elimination {
    /** {@code factors * unknowns <= limit}, or {@code <} if strict. */
    private record Line(List<BigInteger> factors, BigInteger limit, boolean strict) {
        Line reduced() {
            BigInteger common = limit.abs();
            for (BigInteger each : factors) {
                common = common.gcd(each);
            }
            if (common.signum() == 0 || common.equals(BigInteger.ONE)) {
                return this;
            }
            BigInteger by = common;
            return new Line(factors.stream().map(each -> each.divide(by)).toList(), limit.divide(by), strict);
        }

        Line plus(BigInteger own, Line other, BigInteger others) {
            List<BigInteger> sum = new ArrayList<>();
            for (int i = 0; i < factors.size(); i++) {
                sum.add(factors.get(i).multiply(own).add(other.factors.get(i).multiply(others)));
            }
            return new Line(sum, limit.multiply(own).add(other.limit.multiply(others)), strict || other.strict)
                    .reduced();
        }
    }

    /** What one unknown can be; a missing end is null. */
    record Shadow(boolean empty, @Nullable Double low, boolean lowOpen, @Nullable Double high, boolean highOpen) {}

    private Elimination() {}

    static Shadow shadow(int unknowns, List<Row> rows, int of) {
        Set<Line> lines = new LinkedHashSet<>();
        for (Row row : rows) {
            Line line = line(unknowns, row.sum(), row.limit(), row.isStrict());
            lines.add(line);
            if (row.isEquality()) {
                lines.add(line(unknowns, row.sum().times(-1), -row.limit(), false));
            }
        }
        for (int i = 0; i < unknowns; i++) {
            lines.add(line(unknowns, Linear.of(i).times(-1), 0, false));
        }
        for (int i = 0; i < unknowns; i++) {
            if (i != of) {
                lines = without(lines, i);
            }
        }
        return shadow(lines, of);
    }

    private static Line line(int unknowns, Linear sum, double limit, boolean strict) {
        List<BigInteger> factors = new ArrayList<>();
        for (int i = 0; i < unknowns; i++) {
            factors.add(BigInteger.ZERO);
        }
        for (int i = 0; i < sum.at().length; i++) {
            factors.set(sum.at()[i], BigInteger.valueOf((long) sum.by()[i]));
        }
        return new Line(factors, BigInteger.valueOf((long) limit), strict).reduced();
    }

    private static Set<Line> without(Set<Line> lines, int unknown) {
        Set<Line> rest = new LinkedHashSet<>();
        for (Line line : lines) {
            if (line.factors().get(unknown).signum() == 0) {
                rest.add(line);
            }
        }
        for (Line above : lines) {
            for (Line below : lines) {
                if (above.factors().get(unknown).signum() > 0
                        && below.factors().get(unknown).signum() < 0) {
                    rest.add(above.plus(
                            below.factors().get(unknown).negate(),
                            below,
                            above.factors().get(unknown)));
                }
            }
        }
        return rest;
    }

    private static Shadow shadow(Set<Line> lines, int of) {
        boolean empty = false;
        Double low = null;
        boolean lowOpen = false;
        Double high = null;
        boolean highOpen = false;
        for (Line line : lines) {
            BigInteger factor = line.factors().get(of);
            double end = line.limit().doubleValue() / (factor.signum() == 0 ? 1 : factor.doubleValue());
            if (factor.signum() == 0) {
                empty |= line.limit().signum() < 0
                        || (line.strict() && line.limit().signum() == 0);
            } else if (factor.signum() > 0) {
                highOpen = high == null || end < high ? line.strict() : highOpen || (end == high && line.strict());
                high = high == null ? end : Math.min(high, end);
            } else {
                lowOpen = low == null || end > low ? line.strict() : lowOpen || (end == low && line.strict());
                low = low == null ? end : Math.max(low, end);
            }
        }
        if (low != null && high != null) {
            empty |= low > high || (low.doubleValue() == high.doubleValue() && (lowOpen || highOpen));
        }
        return new Shadow(empty, low, lowOpen, high, highOpen);
    }
}
