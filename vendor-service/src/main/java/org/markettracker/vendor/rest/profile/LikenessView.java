package org.markettracker.vendor.rest.profile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.vendor.domain.likeness.Likeness;

/** How like another vendor is; null where that is unknown. */
public record LikenessView(
        String vendor,
        @Nullable Range market,
        List<String> segments,
        @Nullable BigDecimal technology,
        List<String> stated) {
    /** What is possible, ends included. */
    public record Range(BigDecimal low, BigDecimal high) {}

    static LikenessView of(Likeness from) {
        Interval market = from.market();
        return new LikenessView(
                from.vendor(),
                market == null || market.low() == null || market.high() == null
                        ? null
                        : new Range(market.low(), market.high()),
                from.segments(),
                from.technology(),
                from.stated());
    }
}
