package org.markettracker.gateway.pages.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
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
}
