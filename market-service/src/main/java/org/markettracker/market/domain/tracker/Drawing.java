package org.markettracker.market.domain.tracker;

import org.jspecify.annotations.Nullable;

/**
 * A chart that the source draws.
 *
 * @param n its number in the source
 * @param shows what it shows
 * @param note a remark
 */
public record Drawing(int n, String shows, @Nullable String note) {}
