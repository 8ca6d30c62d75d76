package org.markettracker.gateway.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Text;
import org.markettracker.gateway.wording.Words;

/** A tracker on the first page, with the editions of it that the reader may see. */
public record TrackerCard(String code, Text title, String geography, String range, List<Edition> editions) {

    /** An edition of it and its state. */
    public record Edition(String code, String state, String stateWord, String published, boolean latest) {}

    /** Words the list of trackers. */
    static List<TrackerCard> of(JsonNode contents, Words words) {
        List<TrackerCard> cards = new ArrayList<>();
        for (JsonNode tracker : contents.path("trackers")) {
            String code = tracker.path("tracker").asText();
            List<Edition> editions = new ArrayList<>();
            for (JsonNode edition : tracker.path("editions")) {
                editions.add(edition(edition, tracker.path("latest").asText(), words));
            }
            cards.add(new TrackerCard(
                    code,
                    Text.named(tracker.path("title"), words.language(), code),
                    words.get(
                            "geography." + tracker.path("geography").asText(),
                            tracker.path("geography").asText()),
                    Periods.label(tracker.path("firstPeriod").asText()) + " – "
                            + Periods.label(tracker.path("lastPeriod").asText()),
                    editions));
        }
        return cards;
    }

    private static Edition edition(JsonNode edition, String latest, Words words) {
        String state = edition.path("state").asText();
        String published = edition.path("publishedAt").asText();
        return new Edition(
                edition.path("edition").asText(),
                state,
                words.get("state." + state, state),
                published.length() < 10 ? "" : published.substring(0, 10),
                edition.path("edition").asText().equals(latest));
    }
}
