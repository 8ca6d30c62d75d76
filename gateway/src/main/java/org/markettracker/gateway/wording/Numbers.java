package org.markettracker.gateway.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as a reader meets them: the digits as they are, thousands apart, and a minus that is one. */
public final class Numbers {
    private Numbers() {}

    /** The figure with exactly the decimals it came with. */
    public static String of(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value).replace('-', '−');
    }

    /** As {@link #of(BigDecimal)}; empty where there is no number. */
    public static String of(JsonNode node) {
        return node.isNumber() ? of(node.decimalValue()) : "";
    }

    /** A lower end: rounded down to this many decimals where it has more, so that it still holds. */
    public static String low(JsonNode node, int decimals) {
        return rounded(node, decimals, RoundingMode.FLOOR);
    }

    /** An upper end: rounded up to this many decimals where it has more, so that it still holds. */
    public static String high(JsonNode node, int decimals) {
        return rounded(node, decimals, RoundingMode.CEILING);
    }

    /** A point: with at least the decimals it is shown with, and at most these. */
    public static String point(JsonNode node, int least, int most) {
        if (!node.isNumber()) {
            return "";
        }
        BigDecimal value = node.decimalValue();
        int scale = Math.min(Math.max(value.scale(), least), Math.max(least, most));
        return of(value.setScale(scale, RoundingMode.HALF_EVEN));
    }

    private static String rounded(JsonNode node, int decimals, RoundingMode outward) {
        if (!node.isNumber()) {
            return "";
        }
        BigDecimal value = node.decimalValue();
        return of(value.scale() > decimals ? value.setScale(decimals, outward) : value);
    }
}
