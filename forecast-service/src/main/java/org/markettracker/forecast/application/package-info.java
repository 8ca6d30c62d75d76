/** One verb a class: each use case of forecast-service; its transaction starts here. */
@NullMarked
package org.markettracker.forecast.application;

import org.jspecify.annotations.NullMarked;
