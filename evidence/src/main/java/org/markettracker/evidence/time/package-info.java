/**
 * Calendar periods in the forms of SDMX: years, halves, quarters and months.
 *
 * <p>A year is the sum of its halves, a half of its quarters, a quarter of its months; {@code parts} and
 * {@code contains} are that arithmetic. The code is what travels ({@code 2021-S1}), the label what people read
 * ({@code 2021H1}).
 */
@NullMarked
package org.markettracker.evidence.time;

import org.jspecify.annotations.NullMarked;
