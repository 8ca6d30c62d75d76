package org.markettracker.evidence.table.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.markettracker.evidence.table.RowReading;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableColumns;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableLimits;
import org.markettracker.evidence.table.TableRow;

/** A table in the first sheet of a workbook. */
public final class XlsxTable implements Table {
    private final Path file;
    private final TableLimits limits;

    public XlsxTable(Path file, TableLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public void read(TableColumns columns, TableFaults faults, Consumer<TableRow> rows) {
        try (WorkbookParts workbook = WorkbookParts.open(file, limits)) {
            SharedTexts texts = SharedTexts.of(workbook, limits);
            CellFormats formats = CellFormats.of(workbook);
            try (Xml sheet = workbook.sheet()) {
                new SheetRows(sheet, texts, formats, workbook.from1904(), limits)
                        .giveTo(new RowReading(columns, limits, faults, rows));
            }
        } catch (NotAWorkbook refused) {
            faults.add(1, refused.rule());
        } catch (ZipException | EOFException damaged) {
            faults.add(1, "must be a workbook (XLSX) that is not damaged");
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }
}
