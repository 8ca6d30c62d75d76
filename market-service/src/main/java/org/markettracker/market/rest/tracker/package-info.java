/** Trackers over HTTP. */
@NullMarked
package org.markettracker.market.rest.tracker;

import org.jspecify.annotations.NullMarked;
