package org.markettracker.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;

/**
 * What statements imply for one cell: a point, the interval it is in, and the statements that each end rests on.
 *
 * @param value the point, inside the ends (on an open one at most); null where nothing bounds the cell above, or of a
 *     ratio its levels
 * @param low null where nothing bounds it below, then {@code lowOpen}
 * @param high null where nothing bounds it above, then {@code highOpen}
 * @param lowEvidence ids of the statements that make the low end what it is, sorted; none where it is nobody's
 * @param highEvidence the same of the high end
 */
public record Estimate(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        boolean lowOpen,
        @Nullable BigDecimal high,
        boolean highOpen,
        Status status,
        List<String> lowEvidence,
        List<String> highEvidence) {
    public Estimate {
        Interval interval = new Interval(low, lowOpen, high, highOpen);
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new InvalidEvidence("estimate", "must have a low end that is not above the high one", interval);
        }
        if (value != null && !new Interval(low, low == null, high, high == null).contains(value)) {
            throw new InvalidEvidence("estimate", "must have a value within its ends " + interval, value);
        }
        lowEvidence = lowEvidence.stream().distinct().sorted().toList();
        highEvidence = highEvidence.stream().distinct().sorted().toList();
    }

    public static Estimate of(
            @Nullable BigDecimal value,
            Interval ends,
            Status status,
            List<String> lowEvidence,
            List<String> highEvidence) {
        return new Estimate(
                value, ends.low(), ends.lowOpen(), ends.high(), ends.highOpen(), status, lowEvidence, highEvidence);
    }

    public Interval interval() {
        return new Interval(low, lowOpen, high, highOpen);
    }
}
