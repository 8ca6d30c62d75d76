package org.markettracker.evidence.table.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.markettracker.evidence.table.TableLimits;

/** The texts that the cells of a workbook share; the only thing of a workbook that is held, so it has a limit. */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts of(WorkbookParts workbook, TableLimits limits) throws IOException {
        SharedTexts shared = new SharedTexts();
        Optional<Xml> part = workbook.texts();
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                shared.read(xml, limits);
            }
        }
        return shared;
    }

    Optional<String> at(String index) {
        try {
            int place = Integer.parseInt(index);
            return place >= 0 && place < texts.size() ? Optional.of(texts.get(place)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void read(Xml xml, TableLimits limits) throws IOException {
        long characters = 0;
        while (xml.nextElement()) {
            if (xml.begins("si")) {
                String text = text(xml, "si", limits.cell());
                // An empty text takes room as well.
                characters += text.length() + 8L;
                if (characters > limits.texts()) {
                    throw new NotAWorkbook("must share texts of at most " + limits.texts() + " characters");
                }
                texts.add(text);
            }
        }
    }

    /**
     * The text of an element, without the reading aids that East Asian texts may carry. Of a text longer than the limit
     * comes one character more than that, so that it is known to be too long.
     */
    static String text(Xml xml, String element, int limit) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean aid = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) {
                aid = true;
            } else if (xml.ends("rPh")) {
                aid = false;
            } else if (xml.begins("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && !aid && xml.isText() && text.length() <= limit) {
                text.append(xml.text());
            }
        }
        return text.length() > limit ? text.substring(0, limit + 1) : text.toString();
    }
}
