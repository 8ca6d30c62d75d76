package org.markettracker.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.markettracker.evidence.figure.InvalidEvidence;

/**
 * What a statement is about. Revenue and usage are levels, each with cells of its own: usage never bounds revenue. The
 * others compare levels: growth over a base period, a segment's share of its parent, a vendor's share of a segment.
 */
public enum Measure {
    REVENUE(Vendors.NONE, Base.NONE),
    USAGE(Vendors.NONE, Base.NONE),
    GROWTH(Vendors.NONE, Base.EQUALLY_LONG),
    USAGE_GROWTH(Vendors.NONE, Base.EQUALLY_LONG),
    SHARE_OF_TOTAL(Vendors.NONE, Base.NONE),
    RANK(Vendors.OPTIONAL, Base.NONE),
    SHARE(Vendors.NEEDED, Base.NONE),
    SHARE_CHANGE(Vendors.NEEDED, Base.EARLIER),
    CAGR(Vendors.NONE, Base.EQUALLY_LONG);

    /** Whether a statement of the measure names vendors. */
    enum Vendors {
        NONE,
        OPTIONAL,
        NEEDED
    }

    /** Whether it needs a base period, and of what kind. */
    enum Base {
        NONE,
        EARLIER,
        EQUALLY_LONG
    }

    private final Vendors vendors;
    private final Base base;

    Measure(Vendors vendors, Base base) {
        this.vendors = vendors;
        this.base = base;
    }

    /** The word used in data: {@code revenue}, {@code usage_growth}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Vendors vendors() {
        return vendors;
    }

    Base base() {
        return base;
    }

    /** Whether it compares a period with a base period that the statement has to name. */
    public boolean needsBase() {
        return base != Base.NONE;
    }

    public static Measure parse(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidEvidence(
                        "measure",
                        "must be one of "
                                + Arrays.stream(values()).map(Measure::code).collect(Collectors.joining(" ")),
                        code));
    }
}
