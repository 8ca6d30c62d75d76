package org.markettracker.evidence.table.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.evidence.table.Read;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableLimits;

/** Workbooks that other programs wrote (XlsxWriter and openpyxl). */
class XlsxTableTest {
    private static final TableColumns COLUMNS =
            new TableColumns(List.of("id", "shown", "text"), List.of("note"), List.of());

    @Test
    void aCellIsReadAsWhatItShows() throws Exception {
        Read read = read("shown.xlsx");
        assertEquals(List.of(), read.sentences());
        assertTrue(read.rows().size() > 25, read.rows().toString());
        read.rows()
                .forEach(
                        row -> assertEquals(row.cells().get("text"), row.cells().get("shown"), row.toString()));
        assertEquals(29, read.rows().get(read.rows().size() - 1).line());
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsNamed() throws Exception {
        Read read = read("uncalculated.xlsx");
        assertEquals(
                List.of(
                        "line 2, shown: must have a value: its formula was never calculated, but was ''",
                        "line 4, shown: must have a value: its formula ends in an error, but was '#DIV/0!'"),
                read.sentences());
        assertEquals("U2", read.rows().get(0).cells().get("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.30000000000000004 | General | 0.3",
                "1.1000000000000001  | General | 1.1",
                "2.9999999999999999E-2 | General | 0.03",
                "24     | 0.0            | 24.0",
                "0.24   | 0.0%           | 24.0%",
                "0.235  | 0%             | 24%",
                "-0.6   | 0.00%          | -60.00%",
                "8.3    | 0.0\"亿元\"    | 8.3亿元",
                "8.3    | \"≈\"0.0\\亿   | ≈8.3亿",
                "8.3    | \"0.00 \"0.0   | 0.00 8.3",
                "1234.5 | #,##0.00       | 1234.50",
                "1234567 | #,##0.0,      | 1234567",
                "0.5    | # ?/?          | 0.5",
                "44292  | m/d/yyyy       | 2021-04-06",
                "44292.5 | yyyy-mm-dd hh:mm | 2021-04-06T12:00",
                "1      | yyyy-mm-dd     | 1900-01-01",
                "61     | yyyy-mm-dd     | 1900-03-01",
                "44292  | yyyy\"年\"m\"月\" | 2021-04",
                "7      | [>100]0.0;0    | 7"
            })
    void theFormatSaysWhichDigitsAreMeant(String stored, String format, String shown) {
        assertEquals(shown, ShownNumber.of(stored, format, false).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, General",
        "1e999, General",
        "1e400, 0.0",
        "44292, h:mm",
        "-1, yyyy-mm-dd",
        "9999999, yyyy",
        "'', General"
    })
    void whatIsNoNumberIsNotShown(String stored, String format) {
        assertTrue(ShownNumber.of(stored, format, false).isEmpty());
    }

    private static Read read(String name) throws Exception {
        Path file = Path.of(XlsxTableTest.class.getResource("/tables/" + name).toURI());
        return Read.all(new XlsxTable(file, TableLimits.USUAL), COLUMNS);
    }
}
