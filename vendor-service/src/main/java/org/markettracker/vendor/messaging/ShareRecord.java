package org.markettracker.vendor.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.domain.share.Movement;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/** {@code vendor.shares.v1}: share, rank, change and derived revenue of a vendor, each where it is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShareRecord(
        String tracker,
        String edition,
        String segment,
        String vendor,
        String period,
        @Nullable CellRecord share,
        @Nullable CellRecord rank,
        @Nullable CellRecord shareChange,
        @Nullable CellRecord revenue,
        @Nullable CellRecord hhi,
        @Nullable Moved sinceLast) {
    /** How the share moved since the last edition. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Moved(
            String edition,
            String period,
            @Nullable BigDecimal low,
            boolean lowOpen,
            @Nullable BigDecimal high,
            boolean highOpen,
            String verdict) {
        static @Nullable Moved of(@Nullable Movement from) {
            return from == null
                    ? null
                    : new Moved(
                            from.edition(),
                            from.period().code(),
                            from.points().low(),
                            from.points().lowOpen(),
                            from.points().high(),
                            from.points().highOpen(),
                            from.verdict().code());
        }
    }

    static ShareRecord of(VendorShare from) {
        ShareCell cell = from.cell();
        return new ShareRecord(
                from.edition().tracker(),
                from.edition().edition(),
                cell.segment(),
                cell.vendor(),
                cell.period().code(),
                CellRecord.of(cell, cell.isLargest() ? "CRN" : "SHARE", from.share()),
                CellRecord.of(cell, "RANK", from.rank()),
                CellRecord.of(cell, "SHARE_CHANGE", from.shareChange()),
                CellRecord.of(cell, "REVENUE", from.revenue()),
                CellRecord.of(cell, "HHI", from.hhi()),
                Moved.of(from.movement()));
    }
}
