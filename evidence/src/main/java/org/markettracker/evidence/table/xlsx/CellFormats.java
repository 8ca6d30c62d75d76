package org.markettracker.evidence.table.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cells by the number of their style. */
final class CellFormats {
    private static final String GENERAL = "General";
    private static final int MOST = 100_000;

    /** Formats that have a number in every workbook and are not written down in it. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("1", "0"),
            Map.entry("2", "0.00"),
            Map.entry("3", "#,##0"),
            Map.entry("4", "#,##0.00"),
            Map.entry("9", "0%"),
            Map.entry("10", "0.00%"),
            Map.entry("14", "yyyy-mm-dd"),
            Map.entry("15", "d-mmm-yy"),
            Map.entry("16", "d-mmm-yy"),
            Map.entry("17", "mmm-yy"),
            Map.entry("22", "yyyy-mm-dd h:mm"),
            Map.entry("37", "#,##0"),
            Map.entry("38", "#,##0"),
            Map.entry("39", "#,##0.00"),
            Map.entry("40", "#,##0.00"));

    private final List<String> ofStyles = new ArrayList<>();

    private CellFormats() {}

    static CellFormats of(WorkbookParts workbook) throws IOException {
        CellFormats formats = new CellFormats();
        Optional<Xml> part = workbook.styles();
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                formats.read(xml);
            }
        }
        return formats;
    }

    /** The format of a style, as its attribute names it; the general one for what is not known. */
    String of(@Nullable String style) {
        try {
            int place = style == null ? 0 : Integer.parseInt(style);
            return place >= 0 && place < ofStyles.size() ? ofStyles.get(place) : GENERAL;
        } catch (NumberFormatException e) {
            return GENERAL;
        }
    }

    private void read(Xml xml) throws IOException {
        Map<String, String> own = new HashMap<>();
        boolean cells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                String id = xml.attribute("numFmtId");
                String code = xml.attribute("formatCode");
                if (id != null && code != null && code.length() <= 255) {
                    own.put(id, code);
                }
            } else if (xml.begins("cellXfs")) {
                cells = true;
            } else if (xml.ends("cellXfs")) {
                cells = false;
            } else if (cells && xml.begins("xf")) {
                String id = String.valueOf(xml.attribute("numFmtId"));
                ofStyles.add(own.getOrDefault(id, KNOWN.getOrDefault(id, GENERAL)));
            }
            if (ofStyles.size() > MOST || own.size() > MOST) {
                throw new NotAWorkbook("must have at most " + MOST + " formats");
            }
        }
    }
}
