/** The ways in which a series is carried on; plain numbers in, plain numbers out. */
@NullMarked
package org.markettracker.forecast.domain.method;

import org.jspecify.annotations.NullMarked;
