package org.markettracker.vendor.domain.profile;

import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.Code;

/**
 * That a vendor became part of another one. Its shares until then stay its own; nothing is added to its successor's.
 *
 * @param into the successor's code
 * @param at the period in which it happened, the last that it has shares of its own in
 * @param source who says so
 */
public record Merger(String into, Period at, String source) {
    public Merger {
        Code.check("merger.into", into);
        Words.check("merger.source", source);
    }
}
