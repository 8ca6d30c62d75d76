/** Tables of statements taken in whole: all rows, or none and everything that is wrong with them. */
@NullMarked
package org.markettracker.forecast.application.imports;

import org.jspecify.annotations.NullMarked;
