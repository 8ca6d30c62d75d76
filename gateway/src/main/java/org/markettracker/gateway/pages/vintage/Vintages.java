package org.markettracker.gateway.pages.vintage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.wording.Words;

/**
 * The switch between the editions of a tracker.
 *
 * @param editions those to be seen, the newest first
 * @param previous the edition that this one is compared with first; empty where there is none
 * @param asOf the day whose end is asked about; empty for now
 */
public record Vintages(String tracker, List<Link> editions, String previous, String asOf) {

    /** An edition to go to. */
    public record Link(
            String code,
            String state,
            String stateWord,
            String published,
            boolean patch,
            boolean here,
            boolean latest) {}

    public Vintages {
        editions = List.copyOf(editions);
    }

    /** Words the list of editions as the API gives it. */
    public static Vintages of(JsonNode contents, EditionContent here, String previous, String asOf, Words words) {
        List<Link> links = new ArrayList<>();
        for (JsonNode edition : contents.path("editions")) {
            String code = edition.path("edition").asText();
            String state = edition.path("state").asText();
            String published = edition.path("publishedAt").asText();
            links.add(new Link(
                    code,
                    state,
                    words.get("state." + state, state),
                    published.length() < 10 ? "" : published.substring(0, 10),
                    edition.hasNonNull("patchOf"),
                    code.equals(here.key().edition()),
                    code.equals(contents.path("latest").asText())));
        }
        return new Vintages(here.key().tracker(), links, previous, asOf);
    }
}
