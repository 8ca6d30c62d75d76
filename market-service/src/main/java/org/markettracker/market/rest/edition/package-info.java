/** Editions and their life over HTTP. */
@NullMarked
package org.markettracker.market.rest.edition;

import org.jspecify.annotations.NullMarked;
