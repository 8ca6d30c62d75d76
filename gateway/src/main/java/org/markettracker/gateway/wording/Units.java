package org.markettracker.gateway.wording;

/** Units as a reader knows them: 亿元 where one counts in 亿, CNY 100M where one counts in thousands. */
public final class Units {
    private Units() {}

    /** A currency and a power of ten, for instance CNY and 8. */
    public static String money(String currency, int multiplier, Words words) {
        String known = words.get("unit." + currency + "." + multiplier, "");
        if (!known.isEmpty()) {
            return known;
        }
        return multiplier == 0 ? currency : currency + " " + words.get("multiplier." + multiplier, "×10^" + multiplier);
    }

    /** What stands behind a single figure: a percent sign, percentage points, or nothing. */
    public static String sign(String unit) {
        return switch (unit) {
            case "PCT" -> " %";
            case "PP" -> " pp";
            default -> "";
        };
    }
}
