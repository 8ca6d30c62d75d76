package org.markettracker.gateway.readmodel.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.markettracker.contracts.EditionKey;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.shelf.Shelf;
import org.markettracker.gateway.readmodel.shelf.Vantage;

/** Compares any two editions that a reader can see, and knows which editions lie between them. */
@ApplicationScoped
public class Comparisons {
    private final Shelf shelf;

    public Comparisons(Shelf shelf) {
        this.shelf = shelf;
    }

    /** An edition against another; empty when either is not to be seen from there. */
    public Optional<Comparison> of(String tracker, String edition, String previous, Vantage from) {
        return shelf.edition(tracker, edition, from).flatMap(now -> shelf.edition(tracker, previous, from)
                .map(before -> new Comparison(now, before, span(now, before, from))));
    }

    /** The line from the older of the two to the younger, both included. */
    private List<EditionContent> span(EditionContent one, EditionContent other, Vantage from) {
        String tracker = one.key().tracker();
        Map<EditionKey, EditionContent> all = new LinkedHashMap<>();
        shelf.published(tracker, from).forEach(content -> all.put(content.key(), content));
        all.put(one.key(), one);
        all.put(other.key(), other);
        List<EditionContent> line = shelf.line(tracker, all.values().stream());
        int first = line.indexOf(one);
        int second = line.indexOf(other);
        return line.subList(Math.min(first, second), Math.max(first, second) + 1);
    }
}
