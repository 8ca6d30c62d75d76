package org.markettracker.gateway.readmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;

class FactTest {
    private final Golden share = Golden.example("vendor.shares.v1/total-alibaba-cloud-2021-S1");

    @Test
    void every_golden_example_of_a_topic_that_the_gateway_hears_can_be_read() {
        Golden.content().forEach(record -> Fact.read(record.topic(), record.key(), record.value()));
    }

    @Test
    void a_figure_keeps_its_digits() {
        Fact fact = Fact.read(share.topic(), share.key(), share.value());

        assertEquals(
                new BigDecimal("24.0"), fact.json().path("share").path("value").decimalValue());
        assertTrue(new String(ExactJson.write(fact.json()), StandardCharsets.UTF_8).contains("\"value\":24.0,"));
    }

    @Test
    void a_value_that_is_no_json_object_is_refused() {
        assertRefused("value: must be JSON", Topic.SIZES, "a/b/c", "{\"tracker\":");
        assertRefused("value: must be a JSON object, is array", Topic.SIZES, "a/b/c", "[]");
        assertRefused("value: must be JSON", Topic.SIZES, "a/b/c", "{} {}");
        assertRefused("value: must be JSON", Topic.SIZES, "a/b/c", "{\"tracker\":\"a\",\"tracker\":\"a\"}");
    }

    @Test
    void a_value_of_another_edition_than_its_key_is_refused() {
        assertRefused("edition: must be 'b'", Topic.OUTLOOK, "a/b/c", "{\"tracker\":\"a\",\"edition\":\"z\"}");
    }

    @Test
    void a_value_without_what_places_it_is_refused() {
        assertRefused("segment: must be a text", Topic.SIZES, "a/b/c", "{\"tracker\":\"a\",\"edition\":\"b\"}");
    }

    @Test
    void a_lifecycle_with_a_malformed_instant_is_refused() {
        assertRefused(
                "embargo: must be an instant such as 2021-12-01T00:00:00Z, is 'soon'",
                Topic.EDITIONS,
                "a/b",
                "{\"tracker\":\"a\",\"edition\":\"b\",\"state\":\"published\",\"embargo\":\"soon\"}");
    }

    private static void assertRefused(String message, Topic topic, String key, String value) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> Fact.read(topic, key, value.getBytes(StandardCharsets.UTF_8)));
        assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
    }
}
