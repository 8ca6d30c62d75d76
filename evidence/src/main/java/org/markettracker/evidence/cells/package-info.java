/**
 * The unknowns of a tracker: its tree of segments, its periods, and the cells where they meet.
 *
 * <p>A {@link org.markettracker.evidence.cells.Taxonomy} says which segments sum to which;
 * {@link org.markettracker.evidence.cells.Calendar} opens each year that is spoken of down to the parts spoken of, so
 * that whoever states a half also says something about its year; a {@link org.markettracker.evidence.cells.Cell} names
 * one quantity.
 */
@NullMarked
package org.markettracker.evidence.cells;

import org.jspecify.annotations.NullMarked;
