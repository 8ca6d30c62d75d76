/** Conflicts and checks, and what is decided about them. */
@NullMarked
package org.markettracker.forecast.rest.audit;

import org.jspecify.annotations.NullMarked;
