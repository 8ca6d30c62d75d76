/**
 * What an edition says against another: which cells moved, by how much, and why.
 *
 * <p>A {@link org.markettracker.market.domain.vintage.Vintage} is what an edition says at one moment, published or not. A
 * {@link org.markettracker.market.domain.vintage.Comparison} of two of them answers
 * {@link org.markettracker.market.domain.vintage.CellChange}s, each with the reason that
 * {@link org.markettracker.market.domain.vintage.Reasons} finds for it.
 */
@NullMarked
package org.markettracker.market.domain.vintage;

import org.jspecify.annotations.NullMarked;
