package org.markettracker.forecast.domain.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where an edition is in its life, as market-service tells. */
public enum EditionState {
    DRAFT,
    IN_REVIEW,
    PUBLISHING,
    PUBLISHED,
    WITHDRAWN;

    /** The word used in records, for instance {@code in-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads a {@link #code()}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static EditionState parse(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("state: must be one of "
                        + Arrays.stream(values()).map(EditionState::code).collect(Collectors.joining(" "))
                        + ", is '" + code + "'"));
    }
}
