package org.markettracker.gateway.pages.vintage;

import org.markettracker.gateway.wording.Text;

/**
 * A number that is another than before.
 *
 * @param what measure, vendor and method, whatever says what the number is
 * @param kind {@code added}, {@code changed} or {@code removed}
 * @param before the old figure with its interval; empty when there was none
 * @param now the new one; empty when there is none any more
 * @param slight whether it moved by no more than its rounding
 * @param type of the restatement in words; empty when nobody gave a reason
 */
public record ChangeLine(
        Text segment,
        String what,
        String period,
        String kind,
        String kindWord,
        String before,
        String beforeExact,
        String now,
        String nowExact,
        boolean slight,
        String type,
        String reason) {}
