package org.markettracker.gateway.wording;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as the trade writes them, and in the order in which they end, a year after its parts. */
public final class Periods {
    private static final Pattern HALF = Pattern.compile("(\\d{4})-S([12])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    /** By end; at the same end the shorter period first. */
    public static final Comparator<String> BY_END =
            Comparator.<String>comparingInt(Periods::lastMonth).thenComparingInt(Periods::months);

    private Periods() {}

    /** {@code 2021-S1} as 2021H1, {@code 2021-Q2} as 2021Q2; everything else as it is. */
    public static String label(String period) {
        Matcher half = HALF.matcher(period);
        if (half.matches()) {
            return half.group(1) + "H" + half.group(2);
        }
        return QUARTER.matcher(period).replaceFirst("$1Q$2");
    }

    /** {@code 2021H1} as 2021-S1 and {@code 2021Q2} as 2021-Q2, the forms that answers have; everything else as it is. */
    public static String code(String label) {
        return label.replaceFirst("^(\\d{4})H([12])$", "$1-S$2").replaceFirst("^(\\d{4})Q([1-4])$", "$1-Q$2");
    }

    private static int months(String period) {
        if (HALF.matcher(period).matches()) {
            return 6;
        }
        if (QUARTER.matcher(period).matches()) {
            return 3;
        }
        return MONTH.matcher(period).matches() ? 1 : 12;
    }

    private static int lastMonth(String period) {
        Matcher year = Pattern.compile("(\\d{4})(?:-[SQ]?(\\d+))?").matcher(period);
        if (!year.matches()) {
            return Integer.MAX_VALUE;
        }
        int part = year.group(2) == null ? 1 : Integer.parseInt(year.group(2));
        return Integer.parseInt(year.group(1)) * 12 + part * months(period);
    }
}
