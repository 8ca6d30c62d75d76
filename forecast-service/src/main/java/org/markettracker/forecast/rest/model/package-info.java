/** Models over HTTP: what was observed, and what any method makes of it or of other numbers. */
@NullMarked
package org.markettracker.forecast.rest.model;

import org.jspecify.annotations.NullMarked;
