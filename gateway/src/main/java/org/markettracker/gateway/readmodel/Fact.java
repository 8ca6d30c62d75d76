package org.markettracker.gateway.readmodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;

/**
 * What a record says: its bytes exactly as received, for the digest, and the same read once as a tree. A fact names the
 * tracker and edition of its key and has the members without which nobody could place it.
 */
@SuppressWarnings("ArrayRecordComponent") // kept for the digest, compared by nobody
public record Fact(byte[] bytes, ObjectNode json) {

    /**
     * Reads the value of a record.
     *
     * @throws IllegalArgumentException when it is not what its topic promises; the message names the member
     */
    public static Fact read(Topic topic, String key, byte[] value) {
        EditionKey edition = EditionKey.ofRecord(key);
        ObjectNode json = ExactJson.read(value);
        requireText(json, "tracker", edition.tracker());
        requireText(json, "edition", edition.edition());
        for (String member : needed(topic)) {
            if (!json.path(member).isTextual()) {
                throw new IllegalArgumentException(member + ": must be a text, is " + json.path(member));
            }
        }
        if (topic == Topic.EDITIONS) {
            Lifecycle.of(json);
        }
        return new Fact(value, json);
    }

    private static List<String> needed(Topic topic) {
        return switch (topic) {
            case EDITIONS -> List.of("state");
            case SIZES -> List.of("segment", "measure", "period");
            case SHARES -> List.of("segment", "vendor", "period");
            case PATHS -> List.of("segment", "measure", "method", "scenario");
            case PROFILES -> List.of("vendor");
            case CONTEXT, MARKET_AUDIT, VENDOR_AUDIT, FORECAST_AUDIT -> List.of("kind", "id");
            case MARKET_EVIDENCE, VENDOR_EVIDENCE, FORECAST_EVIDENCE, OUTLOOK -> List.of("id", "segment");
            case CATALOGUE, CHANGES, PUBLISHING -> List.of();
        };
    }

    private static void requireText(JsonNode json, String member, String expected) {
        if (!json.path(member).asText().equals(expected)) {
            throw new IllegalArgumentException(
                    member + ": must be '" + expected + "' as in the key, is " + json.path(member));
        }
    }
}
