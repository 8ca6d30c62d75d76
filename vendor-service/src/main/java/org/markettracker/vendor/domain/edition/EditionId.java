package org.markettracker.vendor.domain.edition;

import java.util.regex.Pattern;
import org.markettracker.vendor.domain.Refused;

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

    @Override
    public String toString() {
        return tracker + "/" + edition;
    }
}
