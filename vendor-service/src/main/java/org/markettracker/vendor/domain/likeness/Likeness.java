package org.markettracker.vendor.domain.likeness;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;

/**
 * How like one vendor is to another, each between 0 (not at all) and 1.
 *
 * @param vendor the other one
 * @param market the cosine of their shares of segments, as an interval since shares are; null where fewer than two
 *     segments are known of both
 * @param segments that it rests on
 * @param technology the part of layers and capabilities that both have among those that either has; null where nothing
 *     is said of one of them
 * @param stated the aspects in which a source likens the first to the other
 */
public record Likeness(
        String vendor,
        @Nullable Interval market,
        List<String> segments,
        @Nullable BigDecimal technology,
        List<String> stated) {}
