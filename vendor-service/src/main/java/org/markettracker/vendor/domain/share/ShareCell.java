package org.markettracker.vendor.domain.share;

import java.util.Comparator;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.Refused;

/**
 * What a statement or an estimate is about: a vendor's part of a segment in a period.
 *
 * @param segment code
 * @param vendor a code, several in order joined by +, CRn, {@code others} for the unnamed rest, or {@link #HHI}
 * @param period the figure is for
 */
public record ShareCell(String segment, String vendor, Period period) implements Comparable<ShareCell> {
    /** In place of a vendor: all of them, squared. */
    public static final String HHI = "HHI";

    private static final Comparator<ShareCell> ORDER = Comparator.comparing(ShareCell::segment)
            .thenComparing(ShareCell::period)
            .thenComparing(ShareCell::vendor);

    /** The cell a statement speaks of. */
    public static ShareCell of(Statement statement) {
        VendorSet vendors = statement
                .vendors()
                .orElseThrow(() -> Refused.invalid("vendor", "must be given for a share cell", statement.id()));
        return new ShareCell(statement.segment(), vendors.canonical(), statement.period());
    }

    /** The same cell as the arithmetic names it. */
    public static ShareCell of(Cell cell) {
        return new ShareCell(cell.segment(), String.valueOf(cell.vendor()), cell.period());
    }

    /** Whether it is about one vendor that has a name. */
    public boolean isSingle() {
        return !vendor.equals(HHI)
                && !vendor.equals(Cell.OTHERS)
                && VendorSet.parse(vendor).isSingle();
    }

    /** Whether it is about the n largest. */
    public boolean isLargest() {
        return !vendor.equals(HHI)
                && !vendor.equals(Cell.OTHERS)
                && VendorSet.parse(vendor).isConcentration();
    }

    /** Its place in keys. */
    public String code() {
        return segment + "/" + vendor + "/" + period.code();
    }

    @Override
    public int compareTo(ShareCell other) {
        return ORDER.compare(this, other);
    }
}
