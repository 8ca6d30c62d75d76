/** The track record over HTTP. */
@NullMarked
package org.markettracker.forecast.rest.track;

import org.jspecify.annotations.NullMarked;
