/**
 * How things are worded: languages and what happens when a text lacks one, numbers and bounds, periods, units. It knows
 * the shape of a cell but nothing of any tracker.
 */
@NullMarked
package org.markettracker.gateway.wording;

import org.jspecify.annotations.NullMarked;
