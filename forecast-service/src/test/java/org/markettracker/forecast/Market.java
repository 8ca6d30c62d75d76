package org.markettracker.forecast;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Topic;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicWriter;

/** Speaks for market-service about a tracker of its own; each record has a field that forecast-service does not know. */
final class Market {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AtomicLong REVISION = new AtomicLong();

    final String tracker = "t-" + UUID.randomUUID().toString().substring(0, 8);

    /** A record as it is sent. */
    record Said(Topic topic, String key, byte @Nullable [] value, Map<String, byte[]> headers) {}

    /** A tracker with the draft 2021H1, of which everything was said. */
    static Market withDraft() {
        Market market = new Market();
        market.say(market.catalogue("2021H1", "total", "e-commerce", "other"));
        market.say(market.edition("2021H1", "draft", Map.of()));
        return market;
    }

    Said edition(String edition, String state, Map<String, Object> more) {
        Map<String, Object> body = body(edition);
        body.put("state", state);
        body.put("transitions", List.of(Map.of("state", state, "at", "2021-11-01T08:00:00Z", "by", "analyst")));
        body.put("waitingFor", List.of());
        body.put("refusals", List.of());
        body.putAll(more);
        return sealed(Topic.EDITIONS, Topic.EDITIONS.code(), key(edition), bytes(body));
    }

    Said catalogue(String edition, String... segments) {
        Map<String, Object> body = body(edition);
        // The first is the whole, the others are its parts.
        body.put(
                "segments",
                Arrays.stream(segments)
                        .map(id -> id.equals(segments[0]) ? Map.of("id", id) : Map.of("id", id, "parent", segments[0]))
                        .toList());
        return sealed(Topic.CATALOGUE, Topic.CATALOGUE.code(), key(edition), bytes(body));
    }

    Said size(String edition, String period, int value) {
        return size(edition, "total", period, "" + value, "" + value, "" + value);
    }

    /** A size with its ends; value and upper end are null where they are not known. */
    Said size(
            String edition, String segment, String period, @Nullable String value, String low, @Nullable String high) {
        Map<String, Object> body = body(edition);
        body.put("segment", segment);
        body.put("measure", "SIZE");
        body.put("period", period);
        body.put("value", value == null ? null : new BigDecimal(value));
        body.put("low", new BigDecimal(low));
        body.put("lowOpen", false);
        body.put("high", high == null ? null : new BigDecimal(high));
        body.put("highOpen", high == null);
        body.put("unit", "CNY");
        body.put("unitMult", 8);
        body.put("decimals", 1);
        body.put("status", value == null ? "I" : "A");
        body.put("evidence", Map.of("low", List.of("M01"), "high", List.of("M01")));
        String key = key(edition) + "/SIZE/" + segment + "/" + period;
        return sealed(Topic.SIZES, Topic.SIZES.code(), key, bytes(body));
    }

    /** A size as the facts have it. */
    Said size(String edition, Cell cell, HeardSize heard) {
        Map<String, Object> body = body(edition);
        Estimate estimate = heard.estimate();
        body.put("segment", cell.segment());
        body.put("measure", "SIZE");
        body.put("period", cell.period().code());
        body.put("value", estimate.value());
        body.put("low", estimate.low());
        body.put("lowOpen", estimate.lowOpen());
        body.put("high", estimate.high());
        body.put("highOpen", estimate.highOpen());
        body.put("unit", heard.unit().sdmxCode());
        body.put("unitMult", heard.unit().unitMult());
        body.put("decimals", heard.decimals());
        body.put("status", estimate.status().code());
        body.put("evidence", Map.of("low", estimate.lowEvidence(), "high", estimate.highEvidence()));
        String key =
                key(edition) + "/SIZE/" + cell.segment() + "/" + cell.period().code();
        return sealed(Topic.SIZES, Topic.SIZES.code(), key, bytes(body));
    }

    Said turn(String edition, String type, Map<String, Object> body) {
        return sealed(Topic.PUBLISHING, type, key(edition), bytes(body));
    }

    Said sealed(Topic topic, String type, String key, byte @Nullable [] value) {
        Envelope envelope = new Envelope(
                UUID.randomUUID().toString(),
                "/market-service",
                type,
                OffsetDateTime.now(Clock.systemUTC()),
                REVISION.incrementAndGet());
        ProducerRecord<String, byte[]> record = envelope.seal("unused", key, value);
        Map<String, byte[]> headers = new HashMap<>();
        StreamSupport.stream(record.headers().spliterator(), false)
                .forEach(header -> headers.put(header.key(), header.value()));
        return new Said(topic, key, record.value(), headers);
    }

    void say(Said... all) {
        for (Said said : all) {
            try (TopicWriter topic = TestTopics.write(said.topic().internal())) {
                topic.send(said.key().getBytes(StandardCharsets.UTF_8), said.value(), said.headers());
            }
        }
    }

    /** Begins to publish against exactly these sizes, and answers the publication. */
    String requestFreeze(String edition, Said... sizes) {
        return requestFreeze(edition, Map.of(), sizes);
    }

    /** The same of an edition with further fields. */
    String requestFreeze(String edition, Map<String, Object> more, Said... sizes) {
        ContentDigest digest = new ContentDigest();
        for (Said size : sizes) {
            digest.add(Topic.SIZES, size.key(), size.value());
        }
        String publication = UUID.randomUUID().toString();
        Map<String, Object> publishing = new HashMap<>(more);
        publishing.put("publicationId", publication);
        say(turn(
                edition,
                "FreezeRequested",
                Map.of("publicationId", publication, "sizesSha256", digest.sha256(), "novelty", 1)));
        say(edition(edition, "publishing", publishing));
        return publication;
    }

    String key(String edition) {
        return tracker + "/" + edition;
    }

    private Map<String, Object> body(String edition) {
        Map<String, Object> body = new HashMap<>();
        body.put("tracker", tracker);
        body.put("edition", edition);
        body.put("novelty", "of a newer version");
        return body;
    }

    private static byte[] bytes(Map<String, Object> body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
