/** The outlook over HTTP. */
@NullMarked
package org.markettracker.forecast.rest.outlook;

import org.jspecify.annotations.NullMarked;
