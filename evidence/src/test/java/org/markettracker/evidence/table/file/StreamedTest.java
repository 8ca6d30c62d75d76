package org.markettracker.evidence.table.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableLimits;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.evidence.table.TableWriting;

class StreamedTest {
    private static final int ROWS = 100_000;
    private static final TableColumns COLUMNS = new TableColumns(List.of("id", "text", "value"), List.of(), List.of());

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void aHundredThousandRowsAreReadAndNoneIsHeld(TableFormat format) throws IOException {
        Path file = directory.resolve("large." + format.code());
        try (OutputStream out = Files.newOutputStream(file);
                TableWriting writing = format.to(out, "t", Set.of("value"))) {
            writing.row(List.of("id", "text", "value"));
            for (int i = 0; i < ROWS; i++) {
                writing.row(List.of("M" + i, "row number " + i, i + ".0"));
            }
        }
        List<WeakReference<TableRow>> some = new ArrayList<>();
        int[] read = {0};
        TableFaults faults = new TableFaults();
        format.in(file, TableLimits.USUAL).read(COLUMNS, faults, row -> {
            if (read[0]++ % 100 == 0) {
                some.add(new WeakReference<>(row));
            }
            if (read[0] == ROWS) {
                System.gc();
                long held = some.stream().filter(each -> each.get() != null).count();
                assertTrue(held <= 1, held + " of " + some.size() + " rows were held");
            }
        });
        assertTrue(faults.isEmpty());
        assertEquals(ROWS, read[0]);
        assertEquals(ROWS / 100, some.size());
    }

    @Test
    void aFileIsKeptWhileItIsWorkedOnAndThenGone() throws Exception {
        Path kept;
        try (SentFile file = SentFile.keep(new ByteArrayInputStream(new byte[100]), 100)) {
            kept = file.path();
            assertEquals(100, Files.size(kept));
            assertTrue(Files.getPosixFilePermissions(kept).size() == 2, "for its owner alone");
        }
        assertTrue(Files.notExists(kept));
    }

    @Test
    void moreThanMayBeIsNotKept() throws IOException {
        long before = sent();
        assertThrows(SentFile.TooLarge.class, () -> SentFile.keep(new ByteArrayInputStream(new byte[101]), 100));
        assertEquals(before, sent());
    }

    @Test
    void aFormatIsKnownByItsNameAndItsFilesEnding() {
        assertEquals(TableFormat.XLSX, TableFormat.parse("xlsx"));
        assertEquals(TableFormat.CSV, TableFormat.ofFile("My statements.CSV").orElseThrow());
        assertTrue(TableFormat.ofFile("statements.xls").isEmpty());
        assertEquals(
                "format",
                assertThrows(org.markettracker.evidence.figure.InvalidEvidence.class, () -> TableFormat.parse("pdf"))
                        .field());
    }

    private static long sent() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(each -> each.getFileName().toString().endsWith(".sent"))
                    .count();
        }
    }
}
