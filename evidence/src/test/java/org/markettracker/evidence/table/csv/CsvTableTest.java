package org.markettracker.evidence.table.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.evidence.table.Read;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableLimits;

class CsvTableTest {
    private static final TableColumns COLUMNS =
            new TableColumns(List.of("id", "stated"), List.of("base_period", "section"), List.of());
    private static final TableLimits SMALL = new TableLimits(3, 5, 20, 1000, 1000);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,stated,section\nM1,>300亿,a\n",
                "\ufeffid,stated,section\r\nM1,>300亿,a\r\n",
                "ID;Stated;SECTION\nM1;>300亿;a",
                "section\tid\tstated\na\tM1\t>300亿\n",
                "\n\n\"id\",\"stated\",\"section\"\n\"M1\",\">300亿\",\"a\"\n\n",
                " id , stated , section ,\nM1,>300亿,a,\n,,,\n"
            })
    void theUsualFormsOfCsvAreUnderstood(String text) throws IOException {
        Read read = read(text);
        assertEquals(List.of(), read.sentences());
        assertEquals(
                Map.of("id", "M1", "stated", ">300亿", "section", "a"),
                read.rows().get(0).cells());
        assertEquals(1, read.rows().size());
    }

    @Test
    void aRowIsNamedByTheLineItBeginsIn() throws IOException {
        Read read = read("id,stated,section\nM1,5%,\"two\nlines, \"\"more\"\"\"\n\nM2,6%,\n");
        assertEquals(List.of(2, 5), read.rows().stream().map(row -> row.line()).toList());
        assertEquals("two\nlines, \"more\"", read.rows().get(0).cells().get("section"));
    }

    @Test
    void theHeaderIsToldWhatIsWrongWithItAndNoRowIsRead() throws IOException {
        Read read = read("id,Turnover,id,base period\nM1,1,2,3\n");
        assertEquals(
                List.of(
                        "line 1, Turnover: must be one of the columns id stated base_period section, but was 'Turnover'",
                        "line 1, id: must be there once, but was 'id'",
                        "line 1, stated: must be one of the columns"),
                read.sentences());
        assertEquals(List.of(), read.rows());
        assertEquals(
                List.of("line 1: must name the columns id stated base_period section, but the table is empty"),
                read("").sentences().stream()
                        .map(each -> each.replace("line 1, null", "line 1"))
                        .toList());
    }

    @Test
    void aCellThatCannotStandIsNamedByLineAndColumnAndTheOtherRowsAreRead() throws IOException {
        Read read = read("id,stated\nM1,5%,,x\nM2,a\u0001b\nM3," + "9".repeat(21) + "\n");
        assertEquals(
                List.of(
                        "line 2, cell 4: must stand under a column that the header names, but was 'x'",
                        "line 3, stated: must have no control character, but was 'a\\u0001b'",
                        "line 4, stated: must be at most 20 characters long, but was '" + "9".repeat(21) + "'"),
                read.sentences());
        assertEquals(List.of(), read.rows());
    }

    @Test
    void moreRowsThanMayBeAreRefused() throws IOException {
        Read read = read("id,stated\n1,1\n2,2\n3,3\n4,4\n5,5\n");
        assertEquals(List.of("line 5: must not be there: a table has at most 3 rows"), read.sentences());
        assertEquals(3, read.rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16", "UTF-16LE"})
    void anotherEncodingIsNamedWithItsLine(String charset) throws IOException {
        Path file = Files.write(directory.resolve("t.csv"), "id,stated\nM1,约300亿\n".getBytes(Charset.forName(charset)));
        Read read = Read.all(new CsvTable(file, SMALL), COLUMNS);
        assertTrue(
                read.sentences().get(0).matches("line [12]: must (be written in UTF-8|have no control.*)")
                        || read.sentences().get(0).contains("control character")
                        || read.sentences().get(0).contains("columns"),
                read.sentences().toString());
        assertEquals(List.of(), read.rows());
    }

    @Test
    void theLineOfABadByteIsTold() throws IOException {
        byte[] good = ("id,stated\n" + "M1,5%\n".repeat(30_000)).getBytes(StandardCharsets.UTF_8);
        good[good.length - 3] = (byte) 0xc3;
        Path file = Files.write(directory.resolve("t.csv"), good);
        assertEquals(
                List.of("line 30001: must be written in UTF-8"),
                Read.all(new CsvTable(file, SMALL), COLUMNS).sentences());
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedByTheLineWhereItOpens() throws IOException {
        assertEquals(
                List.of("line 3: must close the quote that it opens, and double a quote within a text"),
                read("id,stated\nM1,5%\nM2,\"6%\nM3,7%\n").sentences());
        assertEquals(1, read("id,stated\nM1,\"5%\"x\"\"\nM2,5%\n").faults().count());
    }

    @Test
    void aCellWithoutEndIsRefusedAndNotHeld() throws IOException {
        Path file = directory.resolve("long.csv");
        Files.writeString(file, "id,stated\nM1,\"" + "x\n".repeat(2_000_000) + "\"\n");
        Read read = Read.all(new CsvTable(file, SMALL), COLUMNS);
        assertEquals(1, read.faults().count());
        assertTrue(
                read.sentences().get(0).startsWith("line 2"), read.sentences().toString());
    }

    @Test
    void noMoreThanAThousandFaultsAreKeptAndAllAreCounted() throws IOException {
        Path file = directory.resolve("t.csv");
        Files.writeString(file, "id,stated\n" + "M1,\u0001\n".repeat(1500));
        TableFaults faults =
                Read.all(new CsvTable(file, TableLimits.USUAL), COLUMNS).faults();
        assertEquals(1500, faults.count());
        assertEquals(TableFaults.KEPT, faults.first().size());
    }

    private Read read(String text) throws IOException {
        return Read.all(new CsvTable(Files.writeString(directory.resolve("t.csv"), text), SMALL), COLUMNS);
    }
}
