package org.markettracker.vendor.domain.profile;

import org.markettracker.vendor.domain.edition.Code;

/**
 * A group that a source puts a vendor in.
 *
 * @param id its code
 * @param label in several languages
 */
public record Group(String id, Text label) {
    public Group {
        Code.check("groups.id", id);
    }
}
