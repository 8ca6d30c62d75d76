package org.markettracker.evidence.table.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.TableWriting;

/**
 * Writes a table into the first sheet of a workbook, and notes into a second one. Every cell is a text, which no program
 * runs as a formula, but for the columns of numbers: there a number is one, in a format that shows the digits it has.
 */
public final class XlsxWriting implements TableWriting {
    private static final int FLUSH = 500;
    private static final int DIGITS_OF_A_WORKBOOK = 15;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Set<String> numbers;
    private Set<Integer> numberPlaces = Set.of();
    private int next;

    /**
     * Begins a workbook.
     *
     * @param name of the sheet
     * @param numbers the columns of numbers
     */
    public XlsxWriting(OutputStream out, String name, Set<String> numbers) {
        workbook = new Workbook(out, "market-tracker", "1.0");
        sheet = workbook.newWorksheet(name);
        this.numbers = Set.copyOf(numbers);
    }

    @Override
    public void row(List<? extends @Nullable String> cells) throws IOException {
        if (next == 0) {
            header(cells);
        }
        for (int place = 0; place < cells.size(); place++) {
            String cell = cells.get(place);
            if (cell != null && !cell.isEmpty()) {
                write(place, cell);
            }
        }
        next++;
        if (next % FLUSH == 0) {
            sheet.flush();
        }
    }

    private void header(List<? extends @Nullable String> cells) {
        numberPlaces = IntStream.range(0, cells.size())
                .filter(place -> numbers.contains(String.valueOf(cells.get(place))))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        sheet.freezePane(0, 1);
        for (int place = 0; place < cells.size(); place++) {
            sheet.width(place, 16);
        }
    }

    private void write(int place, String cell) {
        boolean number = numberPlaces.contains(place) && NUMBER.matcher(cell).matches();
        if (number && new BigDecimal(cell).precision() <= DIGITS_OF_A_WORKBOOK) {
            BigDecimal value = new BigDecimal(cell);
            sheet.value(next, place, value);
            sheet.style(next, place)
                    .format(value.scale() == 0 ? "0" : "0." + "0".repeat(value.scale()))
                    .set();
        } else {
            sheet.inlineString(next, place, cell);
        }
        if (next == 0) {
            sheet.style(next, place).bold().set();
        }
    }

    @Override
    public void notes(List<String> lines) throws IOException {
        sheet.flush();
        Worksheet notes = workbook.newWorksheet("notes");
        notes.width(0, 120);
        for (int line = 0; line < lines.size(); line++) {
            notes.inlineString(line, 0, lines.get(line));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
