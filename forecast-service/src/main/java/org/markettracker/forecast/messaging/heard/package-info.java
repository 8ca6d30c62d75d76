/** What forecast-service hears from market-service: editions, catalogues and sizes, read from the bytes that came. */
@NullMarked
package org.markettracker.forecast.messaging.heard;

import org.jspecify.annotations.NullMarked;
