package org.markettracker.evidence.table;

/**
 * How large a table may be before it is refused.
 *
 * @param rows the most rows below the header
 * @param columns the most cells in a row
 * @param cell the most characters in a cell
 * @param expanded the most bytes that a compressed file may expand to
 * @param texts the most characters of the texts that a workbook shares between cells; they alone are held in memory
 */
public record TableLimits(int rows, int columns, int cell, long expanded, int texts) {
    /** 200,000 rows of 100 cells of 4,000 characters; 500 MB expanded, 32 million characters shared. */
    public static final TableLimits USUAL = new TableLimits(200_000, 100, 4_000, 500_000_000L, 32_000_000);

    public TableLimits {
        if (rows < 1 || columns < 1 || cell < 1 || expanded < 1 || texts < 1) {
            throw new IllegalArgumentException("limits: must be above 0, are rows " + rows + ", columns " + columns
                    + ", cell " + cell + ", expanded " + expanded + ", texts " + texts);
        }
    }
}
