package org.markettracker.forecast.application.imports;

import org.markettracker.evidence.table.TableFaults;

/**
 * What became of a table.
 *
 * @param read rows, examples not counted
 * @param created of them that were new
 * @param changed of them that were there otherwise
 * @param unchanged of them that were there like that
 * @param faults of the table; if there are any, nothing was written
 */
public record Imported(int read, int created, int changed, int unchanged, TableFaults faults) {}
