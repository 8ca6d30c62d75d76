package org.markettracker.evidence;

import java.util.Arrays;
import java.util.Locale;
import org.markettracker.evidence.figure.InvalidEvidence;

/** What kind of number it is, by SDMX CL_OBS_STATUS. The trade's "2025E" is a {@link #FORECAST}. */
public enum Status {
    ACTUAL("A"),
    ESTIMATE("E"),
    FORECAST("F"),
    PROVISIONAL("P"),
    IMPUTED("I"),
    MISSING("L");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The SDMX code: A, E, F, P, I or L. */
    public String code() {
        return code;
    }

    public static Status parse(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidEvidence("status", "must be one of A E F P I L", code));
    }
}
