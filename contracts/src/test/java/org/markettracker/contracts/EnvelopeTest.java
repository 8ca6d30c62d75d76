package org.markettracker.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private final Envelope envelope = new Envelope(
            "e-1", "/market-service", "market.sizes.v1", OffsetDateTime.of(2021, 11, 1, 8, 0, 0, 0, ZoneOffset.UTC), 7);

    @Test
    void what_is_sealed_can_be_opened() {
        ProducerRecord<String, byte[]> sealed = envelope.seal("t", "china-vaas/2021H1", "{}".getBytes(UTF_8));
        assertEquals(envelope, Envelope.open(sealed.headers()));
        assertEquals("china-vaas/2021H1", sealed.key());
        assertArrayEquals("{}".getBytes(UTF_8), sealed.value());
    }

    @Test
    void attributes_are_headers_as_the_kafka_binding_of_cloudevents_says() {
        Headers headers = envelope.seal("t", "k", "{}".getBytes(UTF_8)).headers();
        for (String name : List.of("ce_id", "ce_source", "ce_type", "ce_specversion", "ce_subject", "ce_time")) {
            assertNotNull(headers.lastHeader(name), name);
        }
        assertEquals("7", new String(headers.lastHeader("ce_revision").value(), UTF_8));
        assertEquals(
                "application/json",
                new String(headers.lastHeader("content-type").value(), UTF_8));
    }

    @Test
    void a_tombstone_has_an_envelope_and_no_value() {
        ProducerRecord<String, byte[]> tombstone = envelope.seal("t", "k", null);
        assertNull(tombstone.value());
        assertEquals(7, Envelope.open(tombstone.headers()).revision());
    }

    @Test
    void a_missing_or_malformed_attribute_is_named() {
        for (String name : List.of("ce_id", "ce_source", "ce_type", "ce_specversion", "ce_time", "ce_revision")) {
            Headers headers = envelope.seal("t", "k", null).headers();
            headers.remove(name);
            Unreadable refused = assertThrows(Unreadable.class, () -> Envelope.open(headers), name);
            assertTrue(refused.getMessage().contains(name.substring(3)), refused.getMessage());
        }
    }

    @Test
    void a_revision_is_a_whole_number_of_at_least_one() {
        for (String revision : List.of("0", "-1", "x", "")) {
            Headers headers = envelope.seal("t", "k", null).headers();
            headers.remove("ce_revision").add("ce_revision", revision.getBytes(UTF_8));
            assertThrows(Unreadable.class, () -> Envelope.open(headers), revision);
        }
    }
}
