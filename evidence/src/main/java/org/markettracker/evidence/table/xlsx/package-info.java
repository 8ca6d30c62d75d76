/**
 * Tables as XLSX: the first sheet of a workbook, read as a stream.
 *
 * <p>A workbook is a zip of XML, written by anybody: it may expand a thousandfold, name files of this machine, or have
 * cells in column 300,000,000. {@code GuardedStream} and {@code Xml} keep that out before anything is built from it; only
 * the texts that cells share are held in memory, up to a limit. What a number cell means is what it shows
 * ({@code ShownNumber}), because the last digit shown says how far it was rounded. Why the reading is our own is in
 * {@code docs/decisions/0006-tables.md}.
 */
@NullMarked
package org.markettracker.evidence.table.xlsx;

import org.jspecify.annotations.NullMarked;
