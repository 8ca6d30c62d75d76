/** The track record of a tracker, edition by edition. */
@NullMarked
package org.markettracker.forecast.application.track;

import org.jspecify.annotations.NullMarked;
