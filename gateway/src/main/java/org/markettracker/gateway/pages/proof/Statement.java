package org.markettracker.gateway.pages.proof;

import org.markettracker.gateway.wording.Text;

/**
 * A statement as a figure: verbatim, what it is about, and where it is from.
 *
 * @param part whose it is: market, vendor or forecast
 * @param standing {@code stands}, {@code set-aside} or {@code superseded}
 * @param remark its standing in words with the reason, and that it gave way; empty where it simply stands
 */
public record Statement(
        String part,
        String id,
        Text about,
        String measure,
        String period,
        String stated,
        String source,
        String section,
        String standing,
        String remark) {}
