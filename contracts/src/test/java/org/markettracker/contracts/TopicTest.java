package org.markettracker.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicTest {
    @Test
    void is_found_by_the_name_of_either_twin() {
        assertEquals(Topic.SIZES, Topic.of("market.sizes.v1"));
        assertEquals(Topic.SIZES, Topic.of("internal.market.sizes.v1"));
        assertEquals(Topic.PUBLISHING, Topic.of("internal.publishing.v1"));
        assertThrows(IllegalArgumentException.class, () -> Topic.of("market.sizes.v2"));
    }

    @Test
    void every_state_topic_is_frozen_by_exactly_one_part() {
        Set<Topic> frozen = new HashSet<>();
        for (Part part : Part.values()) {
            Topic.frozenBy(part).forEach(topic -> assertEquals(true, frozen.add(topic)));
        }
        assertEquals(
                Set.copyOf(List.of(Topic.values()).stream()
                        .filter(topic -> topic.kind() == Topic.Kind.STATE)
                        .toList()),
                frozen);
    }

    @Test
    void parts_are_read_by_their_code() {
        assertEquals(Part.VENDOR, Part.of("vendor"));
        assertThrows(IllegalArgumentException.class, () -> Part.of("Vendor"));
    }

    @Test
    void an_edition_is_named_by_the_first_two_parts_of_a_key() {
        assertEquals(new EditionKey("china-vaas", "2021H1"), EditionKey.ofRecord("china-vaas/2021H1/SIZE/total/2021"));
        assertEquals("china-vaas/2021H1/a/b", new EditionKey("china-vaas", "2021H1").record("a", "b"));
        for (String key : List.of("", "china-vaas", "China/2021H1", "china-vaas/", "china-vaas/../x")) {
            assertThrows(IllegalArgumentException.class, () -> EditionKey.ofRecord(key), key);
        }
    }
}
