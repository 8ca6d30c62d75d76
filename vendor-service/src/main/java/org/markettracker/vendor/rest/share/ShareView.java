package org.markettracker.vendor.rest.share;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
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
        @Nullable ReadingView hhi) {
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
                ReadingView.of(from.hhi()));
    }
}
