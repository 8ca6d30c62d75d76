package org.markettracker.gateway.readmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;

class EditionCopyTest {
    private final EditionCopy copy = new EditionCopy(Golden.EDITION);
    private final Golden size = Golden.example("market.sizes.v1/online-education-2021-S1");

    @Test
    void a_newer_revision_takes_the_place_of_an_older_one() {
        assertTrue(apply(1, size));
        assertTrue(apply(2, size.with("8.35", "8.36")));

        assertEquals(
                "8.36", copy.content().values(Topic.SIZES).get(0).path("high").asText());
    }

    @Test
    void a_revision_that_is_not_newer_is_ignored() {
        apply(2, size);

        assertFalse(apply(2, size.with("8.35", "9.99")));
        assertFalse(apply(1, size.with("8.35", "9.99")));
        assertEquals(
                "8.35", copy.content().values(Topic.SIZES).get(0).path("high").asText());
    }

    @Test
    void a_tombstone_removes_the_key_and_an_older_record_does_not_bring_it_back() {
        apply(1, size);
        assertTrue(copy.apply(Topic.SIZES, size.key(), 3, null));

        assertFalse(apply(2, size));
        assertEquals(0, copy.content().values(Topic.SIZES).size());
    }

    @Test
    void a_record_after_the_tombstone_is_there_again() {
        copy.apply(Topic.SIZES, size.key(), 3, null);

        assertTrue(apply(4, size));
        assertEquals(1, copy.content().values(Topic.SIZES).size());
    }

    @Test
    void the_content_stays_the_same_object_until_something_changes() {
        apply(1, size);
        EditionContent first = copy.content();

        apply(1, size);
        assertSame(first, copy.content());

        apply(2, size);
        assertNotSame(first, copy.content());
    }

    private boolean apply(long revision, Golden record) {
        return copy.apply(
                record.topic(), record.key(), revision, Fact.read(record.topic(), record.key(), record.value()));
    }
}
