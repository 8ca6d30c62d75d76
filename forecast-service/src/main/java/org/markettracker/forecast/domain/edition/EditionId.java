package org.markettracker.forecast.domain.edition;

import java.util.regex.Pattern;
import org.markettracker.forecast.domain.Code;
import org.markettracker.forecast.domain.Refused;

/**
 * Names an edition of a tracker.
 *
 * @param tracker code of the tracker
 * @param edition letters and digits joined by dots or hyphens, at most 32 characters, for instance 2021H1 or 2021H1.1
 */
public record EditionId(String tracker, String edition) {
    private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

    public EditionId {
        Code.check("tracker", tracker);
        if (edition.length() > 32 || !EDITION.matcher(edition).matches()) {
            throw Refused.invalid(
                    "edition", "must be letters and digits joined by dots or hyphens, at most 32 characters", edition);
        }
    }

    /** Reads what {@link #toString()} writes. */
    public static EditionId parse(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw Refused.invalid("edition", "must be tracker/edition", key);
        }
        return new EditionId(key.substring(0, slash), key.substring(slash + 1));
    }

    @Override
    public String toString() {
        return tracker + "/" + edition;
    }
}
