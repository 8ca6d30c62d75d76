package org.markettracker.vendor.messaging.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.vendor.domain.edition.EditionId;

class PausesTest {
    private static final EditionId SLOW = new EditionId("china-vaas", "2021H1");
    private static final EditionId OTHER = new EditionId("china-vaas", "2021H2");

    private Instant now = Instant.parse("2021-11-01T08:00:00Z");
    private final Pauses pauses = new Pauses(clock(() -> now));

    @Test
    void each_pause_is_twice_the_one_before_up_to_a_most() {
        List<Long> seconds = List.of(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L, 900L, 900L);
        for (long each : seconds) {
            assertEquals(Duration.ofSeconds(each), pauses.failed(SLOW, Duration.ofMillis(30)));
        }
    }

    @Test
    void it_is_left_alone_for_at_least_as_long_as_the_try_took() {
        assertEquals(Duration.ofSeconds(100), pauses.failed(SLOW, Duration.ofSeconds(100)));
        assertEquals(Duration.ofMinutes(15), pauses.failed(SLOW, Duration.ofMinutes(8)));
    }

    @Test
    void one_that_failed_waits_and_others_do_not() {
        pauses.failed(SLOW, Duration.ZERO);
        assertTrue(pauses.hasFailed(SLOW));
        assertFalse(pauses.isOver(SLOW));
        assertFalse(pauses.hasFailed(OTHER));
        assertTrue(pauses.isOver(OTHER));
        now = now.plusSeconds(2);
        assertTrue(pauses.isOver(SLOW));
        assertTrue(pauses.hasFailed(SLOW));
    }

    @Test
    void what_is_settled_begins_afresh() {
        pauses.failed(SLOW, Duration.ZERO);
        pauses.failed(OTHER, Duration.ZERO);
        pauses.keep(List.of(OTHER));
        assertFalse(pauses.hasFailed(SLOW));
        assertTrue(pauses.hasFailed(OTHER));
        pauses.settled(OTHER);
        assertEquals(Duration.ofSeconds(2), pauses.failed(OTHER, Duration.ZERO));
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }
}
