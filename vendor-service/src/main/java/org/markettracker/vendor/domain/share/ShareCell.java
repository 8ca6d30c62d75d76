package org.markettracker.vendor.domain.share;

import org.markettracker.evidence.Statement;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.Refused;

/**
 * What a statement is about: a vendor's part of a segment in a period.
 *
 * @param segment code
 * @param vendor a code, several in order joined by +, or CRn
 * @param period the figure is for
 */
public record ShareCell(String segment, String vendor, Period period) {
    /** The cell a statement speaks of. */
    public static ShareCell of(Statement statement) {
        VendorSet vendors = statement
                .vendors()
                .orElseThrow(() -> Refused.invalid("vendor", "must be given for a share cell", statement.id()));
        return new ShareCell(statement.segment(), vendors.canonical(), statement.period());
    }

    /** Whether it is about one vendor that has a name. */
    public boolean isSingle() {
        return VendorSet.parse(vendor).isSingle();
    }

    /** Its place in keys. */
    public String code() {
        return segment + "/" + vendor + "/" + period.code();
    }
}
