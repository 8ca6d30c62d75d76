package org.markettracker.forecast.domain.path;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;

/**
 * How one forecast did once the figure came.
 *
 * @param edition in which the forecast was published
 * @param period it was for
 * @param horizon in periods after the last one known then
 * @param forecast the point said; null where only ends were
 * @param said the interval said
 * @param actual the first figure that came
 * @param actualPoint its point
 * @param error actual less forecast, a range where the actual is one; null without a point
 * @param scaled the error's size as a part of the naive one's within the history; null where there is no history
 * @param naive actual less the last figure known then, a range; null where none was known
 * @param held whether the interval held
 */
public record Score(
        String edition,
        Period period,
        int horizon,
        @Nullable BigDecimal forecast,
        Interval said,
        Interval actual,
        BigDecimal actualPoint,
        @Nullable Interval error,
        @Nullable BigDecimal scaled,
        @Nullable Interval naive,
        Held held) {
    /** Whether an interval held against a figure that may itself be one. */
    public enum Held {
        YES,
        NO,
        UNDECIDED;

        /** The word used in records and views. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Yes where all that the figure may be is inside, no where none of it is. */
        public static Held of(Interval said, Interval actual) {
            Interval both = said.intersect(actual);
            if (both.isEmpty()) {
                return NO;
            }
            return both.compareLow(actual) == 0 && both.compareHigh(actual) == 0 ? YES : UNDECIDED;
        }
    }
}
