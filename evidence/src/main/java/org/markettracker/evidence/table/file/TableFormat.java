package org.markettracker.evidence.table.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableLimits;
import org.markettracker.evidence.table.TableWriting;
import org.markettracker.evidence.table.csv.CsvTable;
import org.markettracker.evidence.table.csv.CsvWriting;
import org.markettracker.evidence.table.xlsx.XlsxTable;
import org.markettracker.evidence.table.xlsx.XlsxWriting;

/** A format of files that hold a table. */
public enum TableFormat {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The word by which it is asked for, which is also the ending of file names: {@code csv}, {@code xlsx}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TableFormat parse(String code) {
        return ofCode(code)
                .orElseThrow(() -> new InvalidEvidence(
                        "format",
                        "must be one of "
                                + Arrays.stream(values()).map(TableFormat::code).collect(Collectors.joining(" ")),
                        code));
    }

    /** The format that a file's name ends in. */
    public static Optional<TableFormat> ofFile(String name) {
        return ofCode(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Optional<TableFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The table in a file of this format. */
    public Table in(Path file, TableLimits limits) {
        return switch (this) {
            case CSV -> new CsvTable(file, limits);
            case XLSX -> new XlsxTable(file, limits);
        };
    }

    /**
     * Begins to write a table.
     *
     * @param name of the sheet, where the format has sheets
     * @param numbers the columns that hold numbers, where the format knows numbers
     */
    public TableWriting to(OutputStream out, String name, Set<String> numbers) throws IOException {
        return switch (this) {
            case CSV -> new CsvWriting(out);
            case XLSX -> new XlsxWriting(out, name, numbers);
        };
    }
}
