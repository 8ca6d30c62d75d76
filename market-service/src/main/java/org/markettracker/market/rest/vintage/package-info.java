/** What changed from edition to edition, and why, over HTTP. */
@NullMarked
package org.markettracker.market.rest.vintage;

import org.jspecify.annotations.NullMarked;
