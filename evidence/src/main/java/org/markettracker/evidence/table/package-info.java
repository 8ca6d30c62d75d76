/**
 * Tables that people exchange: rows of named cells with their lines, what is wrong with them, and statements in them.
 *
 * <p>A {@link org.markettracker.evidence.table.Table} is read row by row, as often as wanted, and never held;
 * {@link org.markettracker.evidence.table.TableFaults} gathers what is wrong, each fault with line, column, rule and
 * value. How a file holds a table is told in {@code table.csv} and {@code table.xlsx}, which alone know their libraries;
 * {@code table.file} picks between them.
 */
@NullMarked
package org.markettracker.evidence.table;

import org.jspecify.annotations.NullMarked;
