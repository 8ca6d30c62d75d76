package org.markettracker.evidence.table.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.markettracker.evidence.table.RowReading;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableLimits;
import org.markettracker.evidence.table.TableRow;

/** A table in a CSV file (RFC 4180) in UTF-8, with or without a byte order mark; its separator is found out. */
public final class CsvTable implements Table {
    private static final int LEAST_BUFFER = 16_384;

    private final Path file;
    private final TableLimits limits;

    public CsvTable(Path file, TableLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public void read(TableColumns columns, TableFaults faults, Consumer<TableRow> rows) {
        try {
            char separator = CsvLook.at(file).separator();
            parse(separator, faults, new RowReading(columns, limits, faults, rows));
        } catch (CsvLook.Unreadable unreadable) {
            faults.add(unreadable.fault());
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }

    private void parse(char separator, TableFaults faults, RowReading reading) throws IOException {
        // A cell may be longer by far than the limit says and still be told as a fault of its column.
        int longest = Math.max(LEAST_BUFFER, limits.cell() * 8);
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .detectBomHeader(true)
                .maxBufferSize(longest + 1);
        CsvRecordHandler handler = CsvRecordHandler.of(
                each -> each.maxFields(limits.columns()).maxFieldSize(longest).maxRecordSize(longest * 16));
        int line = 1;
        try (CsvReader<CsvRecord> reader = builder.build(handler, file, StandardCharsets.UTF_8)) {
            Iterator<CsvRecord> records = reader.iterator();
            boolean more = true;
            while (more && records.hasNext()) {
                CsvRecord record = records.next();
                line = (int) record.getStartingLineNumber();
                more = reading.line(
                        line, record.getFields().stream().map(Harmless::read).toList());
                line += 1 + lineBreaks(record);
            }
            if (more) {
                reading.end();
            }
        } catch (CsvParseException e) {
            faults.add(
                    line,
                    "must be a line of CSV with at most " + limits.columns() + " cells, each quote closed"
                            + " and doubled within a text");
        }
    }

    private static int lineBreaks(CsvRecord record) {
        return (int) record.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(each -> each == '\n')
                .count();
    }
}
