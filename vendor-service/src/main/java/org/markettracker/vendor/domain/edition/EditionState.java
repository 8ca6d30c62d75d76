package org.markettracker.vendor.domain.edition;

import java.util.Locale;

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
}
