package org.markettracker.contracts;

import java.util.Locale;

/** One of the three owners of an edition's data; each freezes its own part when an edition is published. */
public enum Part {
    MARKET,
    VENDOR,
    FORECAST;

    /** The word used in records, configuration and paths, for instance {@code market}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The CloudEvents source of what this owner says, for instance {@code /market-service}. */
    public String source() {
        return "/" + code() + "-service";
    }

    /**
     * Reads a {@link #code()}.
     *
     * @throws IllegalArgumentException when no part has this code
     */
    public static Part of(String code) {
        for (Part part : values()) {
            if (part.code().equals(code)) {
                return part;
            }
        }
        throw new IllegalArgumentException("part: must be market, vendor or forecast, is '" + code + "'");
    }
}
