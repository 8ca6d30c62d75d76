package org.markettracker.market.domain.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.markettracker.market.domain.Refused;

/** Why a published number moves from one edition to the next. */
public enum RestatementType {
    SOURCE_RESTATED,
    NEW_SOURCE,
    TAXONOMY,
    METHOD,
    CURRENCY,
    ERROR,
    ROUNDING,
    RECONCILED;

    /** The word used in records and bodies, for instance {@code source-restated}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word; a refusal points to {@code field}. */
    public static RestatementType parse(String field, String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(
                        field,
                        "must be one of "
                                + Arrays.stream(values())
                                        .map(RestatementType::code)
                                        .collect(Collectors.joining(", ")),
                        code));
    }
}
