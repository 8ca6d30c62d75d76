/** Statements as files of tables, in and out. */
@NullMarked
package org.markettracker.forecast.rest.tables;

import org.jspecify.annotations.NullMarked;
