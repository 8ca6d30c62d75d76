package org.markettracker.gateway.readmodel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Part;
import org.markettracker.contracts.Topic;

/**
 * One edition at one moment, never changed: its facts, and what follows from them, each computed when first asked for.
 * When a newer fact arrives another content takes its place, and with it go the documents that were computed.
 */
public final class EditionContent {
    private final EditionKey key;
    private final Map<Topic, SortedMap<String, Fact>> facts;
    private final Once<Optional<Lifecycle>> lifecycle = new Once<>(this::readLifecycle);
    private final Once<Boolean> complete = new Once<>(this::matchesManifest);
    private final Once<ObjectNode> tree = new Once<>(() -> new CombinedTracker(this).tree());
    private final Once<Document> combined = new Once<>(() -> Document.of(tree()));

    private final @Nullable Instant then;

    EditionContent(EditionKey key, Map<Topic, SortedMap<String, Fact>> facts) {
        this(key, facts, null);
    }

    private EditionContent(EditionKey key, Map<Topic, SortedMap<String, Fact>> facts, @Nullable Instant then) {
        this.key = key;
        this.facts = new EnumMap<>(facts);
        this.then = then;
    }

    /** The edition as it was read at an instant at which it was published: only its life has gone on since. */
    public EditionContent asOf(Instant instant) {
        return new EditionContent(key, facts, instant);
    }

    /** The instant that this is asked about; empty for now. */
    public Optional<Instant> then() {
        return Optional.ofNullable(then);
    }

    public EditionKey key() {
        return key;
    }

    /** The values of a topic in order of their keys. */
    public List<ObjectNode> values(Topic topic) {
        return of(topic).values().stream().map(Fact::json).toList();
    }

    /** The tracker's titles and taxonomy as of this edition; empty until it was heard. */
    public Optional<ObjectNode> catalogue() {
        return first(of(Topic.CATALOGUE).values());
    }

    /** The lifecycle record as sent; empty until it was heard. */
    public Optional<ObjectNode> editionRecord() {
        Optional<ObjectNode> record = first(of(Topic.EDITIONS).values());
        return then == null ? record : record.map(json -> Lifecycle.asOf(json, then));
    }

    /** Where the edition is in its life; empty until it was heard. */
    public Optional<Lifecycle> lifecycle() {
        return lifecycle.get();
    }

    /** Whether this copy gives the digests of the manifest for every part: nothing is missing, nothing is too much. */
    public boolean isComplete() {
        return complete.get();
    }

    /** The combined tracker as a tree; not to be changed by whoever reads it. */
    public ObjectNode tree() {
        return tree.get();
    }

    /** The combined tracker as it is sent. */
    public Document combined() {
        return combined.get();
    }

    private SortedMap<String, Fact> of(Topic topic) {
        return facts.getOrDefault(topic, java.util.Collections.emptySortedMap());
    }

    private static Optional<ObjectNode> first(Collection<Fact> values) {
        return values.stream().findFirst().map(Fact::json);
    }

    private Optional<Lifecycle> readLifecycle() {
        return editionRecord().map(Lifecycle::of);
    }

    private boolean matchesManifest() {
        Map<Part, Lifecycle.Frozen> manifest =
                lifecycle().map(Lifecycle::manifest).orElse(Map.of());
        for (Part part : Part.values()) {
            Lifecycle.Frozen frozen = manifest.get(part);
            if (frozen == null || !frozen.equals(digestOf(part))) {
                return false;
            }
        }
        return true;
    }

    private Lifecycle.Frozen digestOf(Part part) {
        ContentDigest digest = new ContentDigest();
        for (Topic topic : Topic.frozenBy(part)) {
            of(topic).forEach((recordKey, fact) -> digest.add(topic, recordKey, fact.bytes()));
        }
        return new Lifecycle.Frozen(digest.count(), digest.sha256());
    }
}
