/**
 * The audit of an edition.
 *
 * <p>A {@link org.markettracker.market.domain.audit.Check} looks at what an edition holds
 * ({@link org.markettracker.market.domain.audit.Examined}) and answers findings; what comes of it is an
 * {@link org.markettracker.market.domain.audit.Examination}: it passes, fails, or is waived for a reason.
 */
@NullMarked
package org.markettracker.market.domain.audit;

import org.jspecify.annotations.NullMarked;
