/** Scenarios of a draft, made and taken back, and laid beside the base path. */
@NullMarked
package org.markettracker.forecast.application.scenarios;

import org.jspecify.annotations.NullMarked;
