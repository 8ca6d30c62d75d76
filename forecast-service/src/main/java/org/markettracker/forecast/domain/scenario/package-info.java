/** Scenarios: what an event would make of the base paths, computed from them and shown beside them. */
@NullMarked
package org.markettracker.forecast.domain.scenario;

import org.jspecify.annotations.NullMarked;
