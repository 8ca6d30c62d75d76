package org.markettracker.gateway.readmodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Part;

/**
 * Where an edition is in its life, as market-service says it.
 *
 * @param state {@code draft}, {@code in-review}, {@code publishing}, {@code published} or {@code withdrawn}
 * @param embargo instant before which clients see nothing, if any
 * @param changedAt instant of the newest transition
 * @param publishedAt instant of the transition to published, if it happened
 * @param withdrawnAt instant of the transition to withdrawn, if it happened
 * @param manifest what each part froze; empty until published
 */
public record Lifecycle(
        String state,
        @Nullable Instant embargo,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        Map<Part, Frozen> manifest) {

    /** A part's number of records and their digest. */
    public record Frozen(long count, String sha256) {}

    public Lifecycle {
        manifest = Map.copyOf(manifest);
    }

    /**
     * Reads the value of a {@code tracker.editions.v1} record.
     *
     * @throws IllegalArgumentException when an instant or part in it is malformed
     */
    public static Lifecycle of(JsonNode json) {
        Instant changed = Instant.EPOCH;
        Instant published = null;
        Instant withdrawn = null;
        for (JsonNode transition : json.path("transitions")) {
            changed = instant("transitions/at", transition.path("at"));
            if (transition.path("state").asText().equals("published")) {
                published = changed;
            } else if (transition.path("state").asText().equals("withdrawn")) {
                withdrawn = changed;
            }
        }
        Instant embargo = json.hasNonNull("embargo") ? instant("embargo", json.path("embargo")) : null;
        Map<Part, Frozen> manifest = new EnumMap<>(Part.class);
        for (JsonNode part : json.path("manifest").path("parts")) {
            manifest.put(
                    Part.of(part.path("part").asText()),
                    new Frozen(
                            part.path("count").asLong(-1), part.path("sha256").asText()));
        }
        return new Lifecycle(json.path("state").asText(), embargo, changed, published, withdrawn, manifest);
    }

    /** Whether clients may see the edition at this instant, provided that the copy of it is complete. */
    public boolean isOpenAt(Instant now) {
        return state.equals("published") && (embargo == null || !now.isBefore(embargo));
    }

    /** Whether clients could see the edition at this past instant: published, embargo over, not yet withdrawn. */
    public boolean wasOpenAt(Instant then) {
        return publishedAt != null
                && !then.isBefore(publishedAt)
                && (embargo == null || !then.isBefore(embargo))
                && (withdrawnAt == null || then.isBefore(withdrawnAt));
    }

    /** The record as it was at this instant: the transitions until then, and the state that the last of them led to. */
    static ObjectNode asOf(ObjectNode json, Instant then) {
        ObjectNode past = json.deepCopy();
        ArrayNode transitions = past.putArray("transitions");
        for (JsonNode transition : json.path("transitions")) {
            if (!instant("transitions/at", transition.path("at")).isAfter(then)) {
                transitions.add(transition);
                past.set("state", transition.path("state"));
            }
        }
        return past;
    }

    private static Instant instant(String member, JsonNode node) {
        try {
            return OffsetDateTime.parse(node.asText()).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    member + ": must be an instant such as 2021-12-01T00:00:00Z, is '" + node.asText() + "'", e);
        }
    }
}
