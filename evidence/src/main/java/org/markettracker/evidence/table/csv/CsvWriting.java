package org.markettracker.evidence.table.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.TableWriting;

/** Writes a table as CSV: UTF-8 with a mark by which spreadsheet programs know it, commas, and lines ended by CRLF. */
public final class CsvWriting implements TableWriting {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final CsvWriter writer;

    public CsvWriting(OutputStream out) throws IOException {
        out.write(MARK);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void row(List<? extends @Nullable String> cells) {
        writer.writeRecord(cells.stream()
                .map(cell -> cell == null ? "" : Harmless.written(cell))
                .toList());
    }

    /** CSV has no place for notes. */
    @Override
    public void notes(List<String> lines) {}

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
