package org.markettracker.gateway.readmodel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;

/**
 * The gateway's copy of one edition while it is being written: per topic and key the newest revision. A removed key is
 * remembered with its revision, so that an older record that comes late does not bring it back.
 */
final class EditionCopy {
    private record Held(long revision, @Nullable Fact fact) {}

    private final EditionKey edition;
    private final Map<Topic, Map<String, Held>> held = new EnumMap<>(Topic.class);
    private @Nullable EditionContent content;

    EditionCopy(EditionKey edition) {
        this.edition = edition;
    }

    /** Takes a fact in, or removes it when null; answers false when the revision is not newer than the one held. */
    synchronized boolean apply(Topic topic, String key, long revision, @Nullable Fact fact) {
        Map<String, Held> ofTopic = held.computeIfAbsent(topic, t -> new HashMap<>());
        Held known = ofTopic.get(key);
        if (known != null && known.revision() >= revision) {
            return false;
        }
        ofTopic.put(key, new Held(revision, fact));
        content = null;
        return true;
    }

    /** The edition as it is now; the same object until something in it changes. */
    synchronized EditionContent content() {
        EditionContent known = content;
        if (known == null) {
            Map<Topic, SortedMap<String, Fact>> facts = new EnumMap<>(Topic.class);
            held.forEach((topic, ofTopic) -> {
                SortedMap<String, Fact> present = new TreeMap<>();
                ofTopic.forEach((key, record) -> {
                    if (record.fact() != null) {
                        present.put(key, record.fact());
                    }
                });
                facts.put(topic, present);
            });
            known = new EditionContent(edition, facts);
            content = known;
        }
        return known;
    }
}
