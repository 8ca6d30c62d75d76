package org.markettracker.market.domain.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.markettracker.market.domain.Refused;

/** Where an edition is in its life. */
public enum EditionState {
    DRAFT,
    IN_REVIEW,
    PUBLISHING,
    PUBLISHED,
    WITHDRAWN;

    /** The word used in records and views, for instance {@code in-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads that word. */
    public static EditionState parse(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(
                        "state",
                        "must be one of "
                                + Arrays.stream(values())
                                        .map(EditionState::code)
                                        .collect(Collectors.joining(", ")),
                        code));
    }
}
