/** What an edition says against another, and what analysts say about why. */
@NullMarked
package org.markettracker.market.application.vintage;

import org.jspecify.annotations.NullMarked;
