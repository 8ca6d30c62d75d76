/**
 * Tables as CSV: UTF-8, with commas, semicolons or tabs, and texts that a spreadsheet program would run made harmless.
 *
 * <p>Reading and writing undo each other exactly; this package alone knows the CSV library.
 */
@NullMarked
package org.markettracker.evidence.table.csv;

import org.jspecify.annotations.NullMarked;
