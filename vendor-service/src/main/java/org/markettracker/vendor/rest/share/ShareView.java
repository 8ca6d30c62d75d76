package org.markettracker.vendor.rest.share;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.domain.share.Movement;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/** A vendor's part of a segment as shown; what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShareView(
        String segment,
        String vendor,
        String period,
        @Nullable ReadingView share,
        @Nullable ReadingView rank,
        @Nullable ReadingView shareChange,
        @Nullable ReadingView revenue,
        @Nullable ReadingView hhi,
        @Nullable MovementView sinceLast) {
    /** How the share moved since the last edition, in points, and what that proves. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record MovementView(
            String edition,
            String period,
            @Nullable BigDecimal low,
            boolean lowOpen,
            @Nullable BigDecimal high,
            boolean highOpen,
            String verdict) {
        static @Nullable MovementView of(@Nullable Movement from) {
            return from == null
                    ? null
                    : new MovementView(
                            from.edition(),
                            from.period().code(),
                            from.points().low(),
                            from.points().lowOpen(),
                            from.points().high(),
                            from.points().highOpen(),
                            from.verdict().code());
        }
    }

    static ShareView of(VendorShare from) {
        ShareCell cell = from.cell();
        return new ShareView(
                cell.segment(),
                cell.vendor(),
                cell.period().code(),
                ReadingView.of(from.share()),
                ReadingView.of(from.rank()),
                ReadingView.of(from.shareChange()),
                ReadingView.of(from.revenue()),
                ReadingView.of(from.hhi()),
                MovementView.of(from.movement()));
    }
}
