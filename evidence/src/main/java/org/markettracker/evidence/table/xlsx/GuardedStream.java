package org.markettracker.evidence.table.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The XML of a part of a workbook, with what no workbook needs kept out before a parser sees it: document types,
 * comments and further declarations, texts and attributes without end, and more bytes than the whole may expand to.
 */
final class GuardedStream extends FilterInputStream {
    /** The most bytes from one opening bracket to the next: nothing that the parser holds at once is longer. */
    private static final int LONGEST_RUN = 1 << 20;

    private static final int DECLARATION_WITHIN = 8;

    private final Allowance allowance;
    private long seen;
    private int run;
    private boolean bracket;

    /** The bytes that all parts together may still expand to. */
    static final class Allowance {
        private long left;

        Allowance(long bytes) {
            left = bytes;
        }
    }

    GuardedStream(InputStream in, Allowance allowance) {
        super(in);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        allowance.left -= Math.max(0, read);
        if (allowance.left < 0) {
            throw new NotAWorkbook("must not expand to more than a workbook of this size needs");
        }
        for (int i = from; i < from + read; i++) {
            look(into[i]);
        }
        return read;
    }

    private void look(byte each) throws NotAWorkbook {
        seen++;
        if (each == 0) {
            return; // The other half of a character in UTF-16.
        }
        if (bracket && (each == '!' || (each == '?' && seen > DECLARATION_WITHIN))) {
            throw new NotAWorkbook("must have no document type, entity or comment in it");
        }
        bracket = each == '<';
        run = bracket ? 0 : run + 1;
        if (run > LONGEST_RUN) {
            throw new NotAWorkbook("must have no text of more than " + LONGEST_RUN + " bytes");
        }
    }
}
