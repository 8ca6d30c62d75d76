package org.markettracker.vendor.domain.profile;

import org.markettracker.evidence.time.Period;

/**
 * A name that a vendor had before: it is the same vendor, with the same code and the same shares.
 *
 * @param until the last period in which it was called so
 * @param source who says so
 */
public record FormerName(Text name, Period until, String source) {
    public FormerName {
        Words.check("formerNames.source", source);
    }
}
