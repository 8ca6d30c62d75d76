/** Paths over HTTP: what statements, models and scenarios say of each segment's future, and why. */
@NullMarked
package org.markettracker.forecast.rest.path;

import org.jspecify.annotations.NullMarked;
