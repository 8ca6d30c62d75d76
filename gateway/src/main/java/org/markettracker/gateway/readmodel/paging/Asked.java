package org.markettracker.gateway.readmodel.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit at most so many rows, 1 to 10,000
 * @param cursor as the page before gave it; null for the first page
 */
public record Asked(int limit, @Nullable String cursor) {
    /** The most rows of a page. */
    public static final int MOST = 10_000;

    private static final int USUAL = 1000;

    public Asked {
        if (limit < 1 || limit > MOST) {
            throw WrongPage.limit(Integer.toString(limit));
        }
    }

    /** Reads what a reader gave; without a limit it is 1,000. */
    public static Asked of(@Nullable String limit, @Nullable String cursor) {
        if (limit == null || limit.isEmpty()) {
            return new Asked(USUAL, cursor);
        }
        if (!limit.matches("\\d{1,9}")) {
            throw WrongPage.limit(limit);
        }
        return new Asked(Integer.parseInt(limit), cursor);
    }
}
