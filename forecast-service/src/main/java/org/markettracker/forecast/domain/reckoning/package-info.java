/**
 * What statements about the future imply together with the sizes heard. The sizes enter as statements of their own, more
 * trusted than any other, since knowledge flows from the market to its forecasts and never back; in what comes out each
 * is told as the identity {@code size/<segment>/<period>}.
 */
@NullMarked
package org.markettracker.forecast.domain.reckoning;

import org.jspecify.annotations.NullMarked;
