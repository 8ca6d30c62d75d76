package org.markettracker.market.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;

class EmbargoTest {
    private static final Instant NOW = Instant.parse("2021-11-01T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void it_lies_in_the_future_or_there_is_none() {
        assertNull(publication(publishing(null)).embargo());
        for (Instant wrong : new Instant[] {NOW, NOW.minusSeconds(1)}) {
            Refused refused = assertThrows(Refused.class, () -> publishing(wrong));
            assertEquals(Refusal.INVALID, refused.refusal());
            assertEquals("embargo", refused.faults().get(0).field());
        }
    }

    @Test
    void while_parts_freeze_it_moves_freely() {
        Edition publishing = publishing(LATER);
        for (Instant wished : new Instant[] {NOW.plusSeconds(1), LATER.plusSeconds(1)}) {
            assertEquals(
                    wished,
                    publication(publishing.moveEmbargo(wished, NOW).state()).embargo());
        }
        assertNull(publication(publishing.moveEmbargo(null, NOW).state()).embargo());
        assertThrows(Refused.class, () -> publishing.moveEmbargo(NOW, NOW));
    }

    @Test
    void once_published_it_only_ends_earlier() {
        Edition published = published(LATER);
        Instant sooner = NOW.plusSeconds(60);
        assertEquals(
                sooner, publication(published.moveEmbargo(sooner, NOW).state()).embargo());
        assertEquals(
                Refusal.INVALID,
                assertThrows(Refused.class, () -> published.moveEmbargo(LATER.plusSeconds(1), NOW))
                        .refusal());
    }

    @Test
    void lifted_it_is_over_from_that_instant_on() {
        Instant lifted = NOW.plusSeconds(60);
        Edition edition = published(LATER).moveEmbargo(null, lifted).state();
        assertEquals(lifted, publication(edition).embargo());
        assertTrue(edition.mayBeReleased(lifted));
        assertEquals(lifted, Visibility.of(edition).orElseThrow().from());
    }

    @Test
    void over_or_never_there_it_cannot_be_set_again() {
        assertThrows(Refused.class, () -> published(null).moveEmbargo(LATER, NOW));
        assertThrows(Refused.class, () -> published(LATER).moveEmbargo(LATER.plusSeconds(9), LATER));
        assertThrows(Refused.class, () -> draft().moveEmbargo(LATER, NOW));
    }

    @Test
    void an_edition_is_not_shown_before_the_one_it_is_compared_with() {
        Optional<Edition> held = Optional.of(published(LATER));
        Embargo.checkNotBefore(held, LATER, NOW);
        Embargo.checkNotBefore(held, null, LATER);
        Embargo.checkNotBefore(Optional.of(published(null)), null, NOW);
        Embargo.checkNotBefore(Optional.empty(), null, NOW);
        assertThrows(Refused.class, () -> Embargo.checkNotBefore(held, null, NOW));
        assertThrows(Refused.class, () -> Embargo.checkNotBefore(held, LATER.minusSeconds(1), NOW));
    }

    private static Edition draft() {
        return Edition.open(new EditionId("china-vaas", "2021H1"), null, "analyst", NOW)
                .state();
    }

    private static Edition publishing(@Nullable Instant embargo) {
        return draft().submit("analyst", NOW)
                .state()
                .publish(new UUID(0, 1), embargo, StepsTest.part("market"), "publisher", NOW)
                .state();
    }

    private static Edition published(@Nullable Instant embargo) {
        return publishing(embargo)
                .frozen(StepsTest.part("vendor"), NOW)
                .state()
                .frozen(StepsTest.part("forecast"), NOW)
                .state();
    }

    private static Publication publication(Edition edition) {
        return Objects.requireNonNull(edition.publication());
    }
}
