package org.markettracker.gateway.readmodel;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The tables of contents: which trackers there are, and what one tracker consists of, for an audience. */
@ApplicationScoped
public class Contents {
    private static final List<String> IN_BRIEF =
            List.of("title", "geography", "currency", "unit", "frequency", "firstPeriod", "lastPeriod");

    private final Shelf shelf;

    public Contents(Shelf shelf) {
        this.shelf = shelf;
    }

    /** All trackers of which the audience may see something, each with its editions. */
    public ObjectNode trackers(Audience audience) {
        ObjectNode tree = ExactJson.object();
        ArrayNode list = tree.putArray("trackers");
        for (String tracker : shelf.trackers(audience)) {
            ObjectNode brief = list.addObject().put("tracker", tracker);
            catalogue(tracker, audience)
                    .ifPresent(node -> brief.setAll(node.deepCopy().retain(IN_BRIEF)));
            addEditions(brief, tracker, audience);
        }
        return tree;
    }

    /** One tracker: titles, taxonomy, units, glossary and editions; empty when the audience may see none of it. */
    public Optional<ObjectNode> tracker(String tracker, Audience audience) {
        return leading(tracker, audience).map(content -> {
            ObjectNode tree = ExactJson.object().put("tracker", tracker);
            content.catalogue().ifPresent(tree::setAll);
            tree.remove("edition");
            tree.set("glossary", content.tree().path("glossary"));
            addEditions(tree, tracker, audience);
            return tree;
        });
    }

    private void addEditions(ObjectNode tree, String tracker, Audience audience) {
        tree.put(
                "latest",
                shelf.latest(tracker).map(content -> content.key().edition()).orElse(null));
        ArrayNode editions = tree.putArray("editions");
        for (EditionContent content : shelf.editions(tracker, audience)) {
            Lifecycle life = content.lifecycle().orElseThrow();
            ObjectNode edition =
                    editions.addObject().put("edition", content.key().edition()).put("state", life.state());
            if (life.publishedAt() != null) {
                edition.put("publishedAt", life.publishedAt().toString());
            }
            if (life.embargo() != null) {
                edition.put("embargo", life.embargo().toString());
            }
        }
    }

    private Optional<ObjectNode> catalogue(String tracker, Audience audience) {
        return leading(tracker, audience).flatMap(EditionContent::catalogue);
    }

    /** The latest published edition speaks for the tracker; before there is one, the house sees the newest draft. */
    private Optional<EditionContent> leading(String tracker, Audience audience) {
        return shelf.latest(tracker)
                .or(() -> shelf.editions(tracker, audience).stream().findFirst());
    }
}
