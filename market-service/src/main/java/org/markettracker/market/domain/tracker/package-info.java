/** A tracker: its titles in several languages, its unit and periods, and the taxonomy of its segments. */
@NullMarked
package org.markettracker.market.domain.tracker;

import org.jspecify.annotations.NullMarked;
