package org.markettracker.evidence.table.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.markettracker.evidence.table.Read;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableLimits;
import org.markettracker.evidence.table.TableWriting;

class RoundTripTest {
    private static final TableColumns COLUMNS = new TableColumns(List.of("id", "text", "value"), List.of(), List.of());

    @Property(tries = 200)
    void whatIsWrittenIsReadAsItWas(@ForAll("texts") List<String> texts, @ForAll TableFormat format)
            throws IOException {
        Path file = Files.createTempFile("round", ".table");
        try {
            write(file, format, texts);
            Read read = Read.all(format.in(file, TableLimits.USUAL), COLUMNS);
            assertEquals(List.of(), read.sentences());
            assertEquals(
                    texts.stream().map(each -> each.isBlank() ? "" : each).toList(),
                    read.rows().stream().map(row -> row.cell("text").orElse("")).toList());
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersKeepTheirDigitsAndAreNumbers(TableFormat format) throws IOException {
        Path file = Files.createTempFile("round", ".table");
        List<String> numbers =
                List.of("8.30", "-60", "0.000001", "300", "123456789012345678901234567890.5", "0", "24.0");
        try {
            try (OutputStream out = Files.newOutputStream(file);
                    TableWriting writing = format.to(out, "t", Set.of("value"))) {
                writing.row(List.of("id", "text", "value"));
                for (String number : numbers) {
                    writing.row(List.of("R" + number, "t", number));
                }
                writing.notes(List.of("a note"));
            }
            assertEquals(
                    numbers,
                    Read.all(format.in(file, TableLimits.USUAL), COLUMNS).rows().stream()
                            .map(row -> row.cells().get("value"))
                            .toList());
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "@x, '@x",
                "+5 to 6, '+5 to 6",
                "-60%--50%, '-60%--50%",
                "'=1, ''=1",
                "-60%, -60%",
                "-60, -60",
                "+12.50%, +12.50%",
                "'quoted', 'quoted'",
                "−60%, −60%",
                ">300亿, >300亿"
            })
    void aTextThatWouldRunIsWrittenBehindAnApostropheAndANumberIsNot(String text, String written) throws IOException {
        Path file = Files.createTempFile("round", ".csv");
        try {
            write(file, TableFormat.CSV, List.of(text));
            String line = Files.readAllLines(file).get(1);
            assertEquals(written, line.substring(line.indexOf(',') + 1, line.lastIndexOf(',')));
            assertEquals(
                    text,
                    Read.all(TableFormat.CSV.in(file, TableLimits.USUAL), COLUMNS)
                            .rows()
                            .get(0)
                            .cells()
                            .get("text"));
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("=+-@'\"\t ;,|%0129.亿约<>&_x漢\ud83d\ude00".toCharArray())
                .withChars('\n', '＝', '\u00a0')
                .ofMaxLength(12)
                .filter(text -> text.codePoints().noneMatch(each -> each >= 0xd800 && each <= 0xdfff))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static void write(Path file, TableFormat format, List<String> texts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                TableWriting writing = format.to(out, "t", Set.of("value"))) {
            writing.row(List.of("id", "text", "value"));
            for (String text : texts) {
                writing.row(List.of("R", text, "1"));
            }
        }
    }
}
