package org.markettracker.forecast.domain.smoothing;

/** How seasons join the level: not at all, added to it, or as a ratio of it. */
public enum Seasonality {
    NONE("N"),
    ADDITIVE("A"),
    RATIO("M");

    private final String code;

    Seasonality(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
