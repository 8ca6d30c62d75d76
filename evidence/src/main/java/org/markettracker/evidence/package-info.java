/**
 * What sources say, and what that implies.
 *
 * <p>A {@link org.markettracker.evidence.Statement} is what one source says about one quantity, kept as stated. Read
 * alone it gives its quantity an interval ({@link org.markettracker.evidence.Statement#bounds()}); the statements about
 * one and the same cell are weighed together by {@link org.markettracker.evidence.Weighing} into an
 * {@link org.markettracker.evidence.Estimate}. Numbers as written live in {@code figure}, periods in {@code time}.
 *
 * <p>Everything here is plain Java and immutable, and nothing can be invalid: a constructor that is given something
 * wrong throws {@link org.markettracker.evidence.figure.InvalidEvidence}, which names the field, the rule and the value.
 */
@NullMarked
package org.markettracker.evidence;

import org.jspecify.annotations.NullMarked;
