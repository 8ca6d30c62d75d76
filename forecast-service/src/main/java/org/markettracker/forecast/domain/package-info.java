/** What forecast-service knows: refusals, facts and the change that carries both. Plain Java and evidence; no framework. */
@NullMarked
package org.markettracker.forecast.domain;

import org.jspecify.annotations.NullMarked;
