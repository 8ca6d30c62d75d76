package org.markettracker.evidence.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a stated figure binds its quantity: as the figure itself, about it, on one side of it, between two, or a place. */
public enum Relation {
    EQ,
    APPROX,
    GT,
    GE,
    LT,
    LE,
    BETWEEN,
    RANK;

    /** The word used in data: {@code eq}, {@code approx}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Relation parse(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidEvidence(
                        "relation",
                        "must be one of "
                                + Arrays.stream(values()).map(Relation::code).collect(Collectors.joining(" ")),
                        code));
    }
}
