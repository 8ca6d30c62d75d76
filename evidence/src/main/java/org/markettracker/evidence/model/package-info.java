/**
 * Statements as linear rows over cells.
 *
 * <p>{@link org.markettracker.evidence.model.SizeModel} holds the levels (revenue and usage): parents are sums of
 * children, years of halves, and each statement is a row or two. {@link org.markettracker.evidence.model.ShareModel}
 * holds vendor revenues inside sizes that are known already; knowledge flows one way, from sizes to shares.
 */
@NullMarked
package org.markettracker.evidence.model;

import org.jspecify.annotations.NullMarked;
