package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.debezium.data.Envelope;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.Converter;
import org.apache.kafka.connect.storage.HeaderConverter;
import org.apache.kafka.connect.transforms.Transformation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Rendering;

/**
 * Debezium in the relay's place says the same: its outbox router and Connect's transformations and converters, configured as
 * rendered, make of a row what the relay would have sent.
 */
class OutboxConnectorTest {
    private static final Rendering RENDERING =
            Chart.ofEngines().render(Chart.ofEngines().values("debezium"));
    private static final Map<String, String> CONFIG =
            Manifest.texts(RENDERING.one("KafkaConnector", "market-outbox").at("spec/config"));
    private static final Schema ROW = SchemaBuilder.struct()
            .name("market-outbox.public.outbox.Value")
            .optional()
            .field("id", Schema.INT64_SCHEMA)
            .field("aggregatetype", Schema.STRING_SCHEMA)
            .field("aggregateid", Schema.STRING_SCHEMA)
            .field("type", Schema.STRING_SCHEMA)
            .field("payload", Schema.OPTIONAL_BYTES_SCHEMA)
            .field(
                    "event_id",
                    SchemaBuilder.string().name("io.debezium.data.Uuid").build())
            .field("revision", Schema.INT64_SCHEMA)
            .field(
                    "said_at",
                    SchemaBuilder.string()
                            .name("io.debezium.time.ZonedTimestamp")
                            .build())
            .field("traceparent", Schema.OPTIONAL_STRING_SCHEMA)
            .build();
    private static final Schema SOURCE =
            SchemaBuilder.struct().field("connector", Schema.STRING_SCHEMA).build();
    private static final Envelope ENVELOPE = Envelope.defineSchema()
            .withName("market-outbox.public.outbox.Envelope")
            .withRecord(ROW)
            .withSource(SOURCE)
            .build();
    private static final String KEY = "china-vaas/2021H1/SIZE/total/2021-S1";

    @Test
    void aRowBecomesTheRecordThatTheRelayWouldHaveSent() throws Exception {
        byte[] body = "{\"low\":7.50}".getBytes(StandardCharsets.UTF_8);
        SourceRecord record = routed(row(body, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        assertEquals("internal.market.sizes.v1", record.topic());
        assertEquals(KEY, record.key());
        assertArrayEquals(body, value(record));
        Headers headers = headers(record);
        org.markettracker.contracts.Envelope read = org.markettracker.contracts.Envelope.open(headers);
        assertEquals(
                new org.markettracker.contracts.Envelope(
                        "11111111-2222-3333-4444-555555555555",
                        "/market-service",
                        "market.sizes.v1",
                        OffsetDateTime.parse("2021-11-22T21:00:00.123456Z"),
                        42),
                read);
        assertEquals(
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                new String(headers.lastHeader("traceparent").value(), StandardCharsets.UTF_8));
        Set<String> relays = Stream.of(read.seal("t", KEY, body).headers().toArray())
                .map(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
        Set<String> ours = Stream.of(headers.toArray())
                .map(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
        relays.removeAll(ours);
        assertEquals(Set.of(), relays, "headers that the relay writes and Debezium does not");
    }

    @Test
    void aRowWithoutABodyBecomesATombstoneWithItsEnvelope() throws Exception {
        SourceRecord record = routed(row(null, null));
        assertNull(value(record));
        assertEquals(KEY, record.key());
        assertEquals(
                42, org.markettracker.contracts.Envelope.open(headers(record)).revision());
    }

    @Test
    void thatARowIsDeletedIsNoNews() {
        Struct deleted = ENVELOPE.delete(row(null, null), source(), Instant.EPOCH);
        assertNull(through(new SourceRecord(
                Map.of(), Map.of(), "market-outbox.public.outbox", null, null, ENVELOPE.schema(), deleted)));
    }

    @Test
    void aHeartbeatPassesToATopicThatIsThereAndMayBeWritten() throws Exception {
        Schema schema = SchemaBuilder.struct()
                .name("io.debezium.connector.common.Heartbeat")
                .field("ts_ms", Schema.INT64_SCHEMA)
                .build();
        String topic = CONFIG.get("topic.heartbeat.prefix") + "." + CONFIG.get("topic.prefix");
        SourceRecord record = through(
                new SourceRecord(Map.of(), Map.of(), topic, null, null, schema, new Struct(schema).put("ts_ms", 1L)));
        assertTrue(record != null && value(record) != null);
        assertEquals(
                topic, RENDERING.one("KafkaTopic", topic).at("spec/topicName").asText());
        assertTrue(RENDERING
                .of("KafkaUser")
                .filter(user -> user.name().equals("market-tracker-connect"))
                .findFirst()
                .orElseThrow()
                .tree()
                .toString()
                .contains("\"" + topic + "\""));
    }

    private static Struct row(byte @Nullable [] payload, @Nullable String traceparent) {
        return new Struct(ROW)
                .put("id", 1L)
                .put("aggregatetype", "internal.market.sizes.v1")
                .put("aggregateid", KEY)
                .put("type", "market.sizes.v1")
                .put("payload", payload == null ? null : ByteBuffer.wrap(payload))
                .put("event_id", "11111111-2222-3333-4444-555555555555")
                .put("revision", 42L)
                .put("said_at", "2021-11-22T21:00:00.123456Z")
                .put("traceparent", traceparent);
    }

    private static Struct source() {
        return new Struct(SOURCE).put("connector", "postgresql");
    }

    private static SourceRecord routed(Struct row) {
        SourceRecord record = through(new SourceRecord(
                Map.of(),
                Map.of(),
                "market-outbox.public.outbox",
                null,
                null,
                ENVELOPE.schema(),
                ENVELOPE.create(row, source(), Instant.EPOCH)));
        assertTrue(record != null, "the row was dropped");
        return record;
    }

    private static @Nullable SourceRecord through(SourceRecord record) {
        SourceRecord at = record;
        for (Transformation<SourceRecord> step : chain()) {
            at = at == null ? null : step.apply(at);
        }
        return at;
    }

    private static List<Transformation<SourceRecord>> chain() {
        List<Transformation<SourceRecord>> chain = new ArrayList<>();
        for (String name : CONFIG.get("transforms").split(",")) {
            Transformation<SourceRecord> step = made("transforms." + name + ".type");
            step.configure(below("transforms." + name + "."));
            chain.add(step);
        }
        return chain;
    }

    private static byte @Nullable [] value(SourceRecord record) {
        Converter converter = made("value.converter");
        converter.configure(below("value.converter."), false);
        return converter.fromConnectData(record.topic(), record.valueSchema(), record.value());
    }

    private static Headers headers(SourceRecord record) throws Exception {
        Headers headers = new RecordHeaders();
        try (HeaderConverter converter = made("header.converter")) {
            record.headers()
                    .forEach(header -> headers.add(
                            header.key(),
                            converter.fromConnectHeader(
                                    record.topic(), header.key(), header.schema(), header.value())));
        }
        return headers;
    }

    @SuppressWarnings("unchecked")
    private static <T> T made(String key) {
        try {
            return (T) Class.forName(CONFIG.get(key)).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(key + " names no class that there is: " + CONFIG.get(key), e);
        }
    }

    private static Map<String, String> below(String prefix) {
        Map<String, String> settings = new TreeMap<>();
        CONFIG.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                settings.put(key.substring(prefix.length()), value);
            }
        });
        return settings;
    }
}
