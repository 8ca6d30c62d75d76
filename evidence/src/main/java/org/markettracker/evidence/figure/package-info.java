/**
 * Figures as written: digits, relation, magnitude and unit.
 *
 * <p>{@link org.markettracker.evidence.figure.StatedFigure#parse} reads what a person types ({@code >300亿},
 * {@code ≈60%}, {@code 3rd}); a {@link org.markettracker.evidence.figure.Figure} keeps the digits, because the last of
 * them says how far the number was rounded; an {@link org.markettracker.evidence.figure.Interval} is what a figure and
 * its relation allow. "Verbatim" in this product means such a figure, never a sentence of a source.
 */
@NullMarked
package org.markettracker.evidence.figure;

import org.jspecify.annotations.NullMarked;
