package org.markettracker.forecast.domain.smoothing;

/** How the level goes on: it stays, it grows by a constant amount, or by an amount that dies away. */
public enum Trend {
    NONE("N", 0),
    ADDITIVE("A", 2),
    DAMPED("Ad", 3);

    private final String code;
    private final int parameters;

    Trend(String code, int parameters) {
        this.code = code;
        this.parameters = parameters;
    }

    public String code() {
        return code;
    }

    /** beta, the first slope and, where it is damped, phi. */
    int parameters() {
        return parameters;
    }
}
