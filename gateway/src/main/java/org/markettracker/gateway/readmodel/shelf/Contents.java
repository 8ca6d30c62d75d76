package org.markettracker.gateway.readmodel.shelf;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.Lifecycle;
import org.markettracker.gateway.readmodel.paging.Asked;
import org.markettracker.gateway.readmodel.paging.ListPage;
import org.markettracker.gateway.readmodel.paging.Page;

/** The tables of contents: which trackers there are, and what one tracker consists of, for an audience. */
@ApplicationScoped
public class Contents {
    private static final List<String> IN_BRIEF =
            List.of("title", "geography", "currency", "unit", "frequency", "firstPeriod", "lastPeriod");
    private static final List<String> PASSED_ON = List.of("basedOn", "patchOf");

    private final Shelf shelf;

    public Contents(Shelf shelf) {
        this.shelf = shelf;
    }

    /** All trackers of which something is to be seen from there, each with its editions. */
    public ObjectNode trackers(Vantage from) {
        return trackers(shelf.trackers(from), from);
    }

    /** A page of them, by code. */
    public ListPage trackers(Vantage from, Asked asked) {
        Page<String> page = Page.of("trackers", shelf.trackers(from), List::of, asked);
        return ListPage.of(trackers(page.rows(), from), page.next());
    }

    private ObjectNode trackers(List<String> codes, Vantage from) {
        ObjectNode tree = ExactJson.object();
        ArrayNode list = tree.putArray("trackers");
        for (String tracker : codes) {
            ObjectNode brief = list.addObject().put("tracker", tracker);
            leading(tracker, from)
                    .flatMap(EditionContent::catalogue)
                    .ifPresent(node -> brief.setAll(node.deepCopy().retain(IN_BRIEF)));
            addEditions(brief, tracker, from);
        }
        return tree;
    }

    /** One tracker: titles, taxonomy, units, glossary and editions; empty when nothing of it is to be seen from there. */
    public Optional<ObjectNode> tracker(String tracker, Vantage from) {
        return leading(tracker, from).map(content -> {
            ObjectNode tree = ExactJson.object().put("tracker", tracker);
            content.catalogue().ifPresent(tree::setAll);
            tree.remove("edition");
            tree.set("glossary", content.tree().path("glossary"));
            addEditions(tree, tracker, from);
            return tree;
        });
    }

    /** The editions of one tracker; empty when there is none to be seen from there. */
    public Optional<ObjectNode> editions(String tracker, Vantage from) {
        return leading(tracker, from).map(content -> {
            ObjectNode tree = ExactJson.object().put("tracker", tracker);
            addEditions(tree, tracker, from);
            return tree;
        });
    }

    /** A page of them. */
    public Optional<ListPage> editions(String tracker, Vantage from, Asked asked) {
        return leading(tracker, from).map(content -> {
            ObjectNode tree = ExactJson.object().put("tracker", tracker);
            Page<EditionContent> page = EditionPages.of(shelf.editions(tracker, from), asked);
            addEditions(tree, tracker, page.rows(), from);
            return ListPage.of(tree, page.next());
        });
    }

    private void addEditions(ObjectNode tree, String tracker, Vantage from) {
        addEditions(tree, tracker, shelf.editions(tracker, from), from);
    }

    /** Which edition speaks, and as of when where an instant was asked about: the vintage that a reader cites. */
    private void addEditions(ObjectNode tree, String tracker, List<EditionContent> listed, Vantage from) {
        from.instant().ifPresent(then -> tree.put("asOf", then.toString()));
        tree.put(
                "latest",
                shelf.latest(tracker, from)
                        .map(content -> content.key().edition())
                        .orElse(null));
        ArrayNode editions = tree.putArray("editions");
        for (EditionContent content : listed) {
            Lifecycle life = content.lifecycle().orElseThrow();
            ObjectNode edition =
                    editions.addObject().put("edition", content.key().edition()).put("state", life.state());
            content.editionRecord()
                    .ifPresent(record -> PASSED_ON.forEach(member -> {
                        if (record.hasNonNull(member)) {
                            edition.set(member, record.get(member));
                        }
                    }));
            if (life.publishedAt() != null) {
                edition.put("publishedAt", life.publishedAt().toString());
            }
            if (life.embargo() != null) {
                edition.put("embargo", life.embargo().toString());
            }
        }
    }

    /** The latest published edition speaks for the tracker; before there is one, the house sees the newest draft. */
    private Optional<EditionContent> leading(String tracker, Vantage from) {
        return shelf.latest(tracker, from)
                .or(() -> shelf.editions(tracker, from).stream().findFirst());
    }
}
