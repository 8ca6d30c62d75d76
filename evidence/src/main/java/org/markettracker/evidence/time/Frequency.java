package org.markettracker.evidence.time;

/** How long a period is, with its SDMX frequency code and its length in months; longest first. */
public enum Frequency {
    ANNUAL("A", 12),
    SEMI_ANNUAL("S", 6),
    QUARTERLY("Q", 3),
    MONTHLY("M", 1);

    private final String code;
    private final int months;

    Frequency(String code, int months) {
        this.code = code;
        this.months = months;
    }

    /** The SDMX code (CL_FREQ): A, S, Q or M. */
    public String code() {
        return code;
    }

    /** Length of one period in months. */
    public int months() {
        return months;
    }

    /** How many periods of this frequency a year has. */
    public int perYear() {
        return 12 / months;
    }
}
