package org.markettracker.vendor.domain.share;

import java.util.Locale;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;

/**
 * By how many points a vendor's share differs from that of the last edition.
 *
 * @param edition the last one
 * @param period that the share was of there
 * @param points what is possible, end against end
 * @param verdict what that proves
 */
public record Movement(String edition, Period period, Interval points, Verdict verdict) {
    /** Who gained and who lost is said only where it is sure. */
    public enum Verdict {
        GAINED,
        LOST,
        UNCHANGED,
        UNDECIDED;

        /** The word used in records and views. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Movement of(String edition, Period period, Interval points) {
        return new Movement(edition, period, points, verdict(points));
    }

    private static Verdict verdict(Interval points) {
        int low = points.low() == null ? -1 : points.low().signum();
        int high = points.high() == null ? 1 : points.high().signum();
        if (low > 0 || (low == 0 && points.lowOpen())) {
            return Verdict.GAINED;
        }
        if (high < 0 || (high == 0 && points.highOpen())) {
            return Verdict.LOST;
        }
        return low == 0 && high == 0 ? Verdict.UNCHANGED : Verdict.UNDECIDED;
    }
}
