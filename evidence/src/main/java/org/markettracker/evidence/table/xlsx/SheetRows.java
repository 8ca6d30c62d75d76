package org.markettracker.evidence.table.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.RowReading;
import org.markettracker.evidence.table.TableLimits;

/** Goes through the rows of a sheet and gives each as texts; a formula counts as what was calculated last. */
final class SheetRows {
    private static final int LAST_ROW = 1_048_576;

    private final Xml xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean from1904;
    private final TableLimits limits;
    private List<String> cells = new ArrayList<>();
    private Map<Integer, String> broken = new HashMap<>();

    SheetRows(Xml xml, SharedTexts texts, CellFormats formats, boolean from1904, TableLimits limits) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        this.limits = limits;
    }

    void giveTo(RowReading reading) throws IOException {
        int line = 0;
        while (xml.nextElement()) {
            if (xml.begins("row")) {
                line = line(xml.attribute("r"), line);
                row();
                if (!reading.line(line, cells, broken)) {
                    return;
                }
            }
        }
        reading.end();
    }

    private static int line(@Nullable String given, int before) throws NotAWorkbook {
        int line = given == null ? before + 1 : given.matches("\\d{1,7}") ? Integer.parseInt(given) : 0;
        if (line <= before || line > LAST_ROW) {
            throw new NotAWorkbook("must have its rows in order");
        }
        return line;
    }

    private void row() throws IOException {
        cells = new ArrayList<>();
        broken = new HashMap<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int place = place(xml.attribute("r"), cells.size());
                while (cells.size() <= place) {
                    cells.add("");
                }
                cell(place);
            }
        }
    }

    /** The place of a cell such as BC12 in its row, from 0. */
    private int place(@Nullable String given, int next) throws NotAWorkbook {
        int place = next;
        if (given != null) {
            place = 0;
            int letters = 0;
            while (letters < given.length() && letters < 4 && Character.isLetter(given.charAt(letters))) {
                place = place * 26 + Character.toUpperCase(given.charAt(letters)) - 'A' + 1;
                letters++;
            }
            place--;
        }
        if (place < next || place >= limits.columns()) {
            throw new NotAWorkbook("must have at most " + limits.columns() + " columns, its cells in order");
        }
        return place;
    }

    private void cell(int place) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String stored = null;
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                stored = value();
            } else if (xml.begins("is")) {
                stored = SharedTexts.text(xml, "is", limits.cell());
            } else if (xml.begins("f")) {
                formula = true;
            }
        }
        if (stored == null || stored.isEmpty()) {
            if (formula && !"str".equals(type)) {
                broken.put(place, "must have a value: its formula was never calculated");
            }
            return;
        }
        Optional<String> shown = shown(type == null ? "n" : type, stored, style);
        cells.set(place, shown.orElse(stored));
        if ("e".equals(type)) {
            broken.put(place, "must have a value: its formula ends in an error");
        } else if (shown.isEmpty()) {
            broken.put(place, "must be a text or a number that can be shown");
        }
    }

    private Optional<String> shown(String type, String stored, @Nullable String style) {
        return switch (type) {
            case "s" -> texts.at(stored);
            case "n" -> stored.isBlank() ? Optional.of("") : ShownNumber.of(stored, formats.of(style), from1904);
            case "b" -> Optional.of(stored.equals("1") ? "TRUE" : "FALSE");
            case "str", "inlineStr", "d", "e" -> Optional.of(stored);
            default -> Optional.empty();
        };
    }

    private String value() throws IOException {
        StringBuilder value = new StringBuilder();
        while (xml.next() && !xml.ends("v")) {
            if (xml.isText() && value.length() <= limits.cell()) {
                value.append(xml.text());
            }
        }
        return value.length() > limits.cell() ? value.substring(0, limits.cell() + 1) : value.toString();
    }
}
