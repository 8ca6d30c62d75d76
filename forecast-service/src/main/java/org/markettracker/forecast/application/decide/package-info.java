/** What an analyst decides about statements, conflicts and checks of a draft. */
@NullMarked
package org.markettracker.forecast.application.decide;

import org.jspecify.annotations.NullMarked;
