/**
 * The track record: forecasts of earlier editions held against the first figure that came. A figure came when
 * market-service tells it as actual or provisional, or as derived from others for a period that has ended by then, and
 * knows it to a tenth; where it is an interval the error is a range, and whether the forecast's interval held may be
 * undecided.
 */
@NullMarked
package org.markettracker.forecast.domain.track;

import org.jspecify.annotations.NullMarked;
