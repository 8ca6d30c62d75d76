/** The life of editions: opening a draft, review, publishing with the other parts, embargo, withdrawal. */
@NullMarked
package org.markettracker.market.application.edition;

import org.jspecify.annotations.NullMarked;
