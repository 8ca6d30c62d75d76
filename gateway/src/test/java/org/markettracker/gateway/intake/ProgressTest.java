package org.markettracker.gateway.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final TopicPartition SIZES = new TopicPartition("sizes", 0);
    private static final TopicPartition SHARES = new TopicPartition("shares", 0);

    private final Progress progress = new Progress();

    @Test
    void it_has_not_caught_up_before_it_knows_the_ends() {
        progress.reached(Map.of(SIZES, 5L));

        assertFalse(progress.hasCaughtUp());
        assertEquals("the ends of the topics are not known yet", progress.state());
    }

    @Test
    void every_partition_must_have_passed_its_end() {
        progress.aimAt(Map.of(SIZES, 5L, SHARES, 0L));

        progress.reached(Map.of(SIZES, 5L));
        assertFalse(progress.hasCaughtUp());
        progress.reached(Map.of(SIZES, 4L, SHARES, 0L));
        assertFalse(progress.hasCaughtUp());
        progress.reached(Map.of(SIZES, 5L, SHARES, 0L));
        assertTrue(progress.hasCaughtUp());
    }

    @Test
    void every_record_that_was_handed_out_must_have_been_applied() {
        progress.aimAt(Map.of(SIZES, 5L));
        progress.polled(2);
        progress.applied();

        progress.reached(Map.of(SIZES, 9L));
        assertFalse(progress.hasCaughtUp());
        assertEquals("reading: 1 of at least 2 records applied", progress.state());

        progress.applied();
        progress.reached(Map.of(SIZES, 9L));
        assertTrue(progress.hasCaughtUp());
        assertEquals("caught up", progress.state());
    }

    @Test
    void it_stays_caught_up_while_more_arrives_and_not_when_it_begins_again() {
        progress.aimAt(Map.of(SIZES, 0L));
        progress.reached(Map.of(SIZES, 0L));
        progress.polled(1);
        progress.reached(Map.of(SIZES, 1L));
        assertTrue(progress.hasCaughtUp());

        progress.aimAt(Map.of(SIZES, 1L));
        assertFalse(progress.hasCaughtUp());
    }
}
