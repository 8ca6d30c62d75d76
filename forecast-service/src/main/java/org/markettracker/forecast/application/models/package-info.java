/** Models run on demand: on what was observed of a segment, or on any numbers. */
@NullMarked
package org.markettracker.forecast.application.models;

import org.jspecify.annotations.NullMarked;
