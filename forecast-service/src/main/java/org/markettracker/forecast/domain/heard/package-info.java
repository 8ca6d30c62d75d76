/** What market-service told of sizes, and which of them count as observations. */
@NullMarked
package org.markettracker.forecast.domain.heard;

import org.jspecify.annotations.NullMarked;
