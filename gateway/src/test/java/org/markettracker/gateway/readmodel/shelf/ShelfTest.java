package org.markettracker.gateway.readmodel.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.contracts.Topic;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.gateway.readmodel.View;

class ShelfTest {
    private static final Instant EMBARGO = Instant.parse("2021-12-01T00:00:00Z");

    private final View view = new View();

    @ParameterizedTest
    @ValueSource(strings = {"draft", "publishing"})
    void an_edition_that_is_not_published_exists_for_the_house_only(String state) {
        Golden.into(view, 1, Golden.content());
        Golden.into(view, 1, Golden.lifecycle(state));

        assertSeen(List.of("2021H1"), Audience.HOUSE, EMBARGO.plusSeconds(9));
        assertSeen(List.of(), Audience.SUBSCRIBERS, EMBARGO.plusSeconds(9));
    }

    @Test
    void a_published_edition_whose_digests_agree_exists_for_all() {
        publish(null);

        assertSeen(List.of("2021H1"), Audience.HOUSE, Instant.EPOCH);
        assertSeen(List.of("2021H1"), Audience.SUBSCRIBERS, Instant.EPOCH);
    }

    @Test
    void under_embargo_there_is_no_trace_of_it_and_from_its_instant_on_it_is_there() {
        publish(EMBARGO.toString());

        assertSeen(List.of(), Audience.SUBSCRIBERS, EMBARGO.minusNanos(1));
        assertSeen(List.of("2021H1"), Audience.SUBSCRIBERS, EMBARGO);
        assertSeen(List.of("2021H1"), Audience.HOUSE, EMBARGO.minusSeconds(9));
        assertTrue(shelf(EMBARGO.minusNanos(1))
                .edition("china-vaas", Shelf.LATEST, Vantage.now(Audience.HOUSE))
                .isEmpty());
    }

    @Test
    void a_withdrawn_edition_exists_for_the_house_only() {
        publish(null);
        Golden.into(
                view,
                2,
                Golden.published(Golden.content(), null)
                        .with("\"state\":\"published\",\"pub", "\"state\":\"withdrawn\",\"pub"));

        assertSeen(List.of(), Audience.SUBSCRIBERS, EMBARGO);
        assertSeen(List.of("2021H1"), Audience.HOUSE, EMBARGO);
    }

    @Test
    void a_copy_that_lacks_a_record_of_the_manifest_is_not_shown_until_it_has_it() {
        Golden late = Golden.content().get(10);
        List<Golden> rest = new ArrayList<>(Golden.content());
        rest.removeIf(record -> record.key().equals(late.key()) && record.topic() == late.topic());
        Golden.into(view, 1, rest);
        Golden.into(view, 1, Golden.published(Golden.content(), null));
        assertSeen(List.of(), Audience.SUBSCRIBERS, EMBARGO);

        Golden.into(view, 1, late);
        assertSeen(List.of("2021H1"), Audience.SUBSCRIBERS, EMBARGO);
    }

    @Test
    void a_copy_with_a_record_too_many_or_a_changed_one_is_not_shown() {
        publish(null);
        Golden size = Golden.example("market.sizes.v1/online-education-2021-S1");

        Golden.into(view, 2, size.with("8.35", "8.36"));
        assertSeen(List.of(), Audience.SUBSCRIBERS, EMBARGO);

        Golden.into(view, 3, size);
        assertSeen(List.of("2021H1"), Audience.SUBSCRIBERS, EMBARGO);

        Golden.into(view, 1, size.with("2021-S1", "2020-S1"));
        assertSeen(List.of(), Audience.SUBSCRIBERS, EMBARGO);
    }

    @Test
    void latest_is_the_edition_that_was_published_last_for_the_house_too() {
        publish(null);
        Golden.content().forEach(record -> Golden.into(view, 1, record.with("2021H1", "2021H2")));
        List<Golden> second = Golden.content().stream()
                .map(record -> record.with("2021H1", "2021H2"))
                .toList();
        Golden.into(view, 1, Golden.lifecycle("draft").with("2021H1", "2021H2"));
        assertEquals("2021H1", latest(Audience.HOUSE));

        Golden.into(view, 2, lifecycleOf(second).with("2021-11-03T08:00:02Z", "2022-05-03T08:00:02Z"));
        assertEquals("2021H2", latest(Audience.HOUSE));
        assertEquals("2021H2", latest(Audience.SUBSCRIBERS));
    }

    @Test
    void what_cannot_be_named_is_not_there() {
        publish(null);

        assertTrue(shelf(EMBARGO)
                .edition("../china-vaas", "2021H1", Vantage.now(Audience.HOUSE))
                .isEmpty());
        assertTrue(shelf(EMBARGO)
                .edition("china-vaas", "", Vantage.now(Audience.HOUSE))
                .isEmpty());
        assertTrue(shelf(EMBARGO)
                .edition("other", "latest", Vantage.now(Audience.HOUSE))
                .isEmpty());
    }

    @Test
    void records_without_a_lifecycle_are_on_nobodys_shelf() {
        Golden.into(view, 1, Golden.content());

        assertSeen(List.of(), Audience.HOUSE, EMBARGO);
    }

    private static Golden lifecycleOf(List<Golden> second) {
        List<Golden> named = second.stream()
                .filter(record -> record.topic() != Topic.EDITIONS)
                .toList();
        Golden first = Golden.published(named, null);
        return first.with("\"edition\":\"2021H1\"", "\"edition\":\"2021H2\"").keyed("china-vaas/2021H2");
    }

    private void publish(@org.jspecify.annotations.Nullable String embargo) {
        Golden.into(view, 1, Golden.content());
        Golden.into(view, 1, Golden.published(Golden.content(), embargo));
    }

    private String latest(Audience audience) {
        return shelf(EMBARGO)
                .edition("china-vaas", Shelf.LATEST, Vantage.now(audience))
                .orElseThrow()
                .key()
                .edition();
    }

    private void assertSeen(List<String> editions, Audience audience, Instant now) {
        Shelf shelf = shelf(now);
        assertEquals(
                editions,
                shelf.editions("china-vaas", Vantage.now(audience)).stream()
                        .map(content -> content.key().edition())
                        .toList());
        assertEquals(editions.isEmpty() ? List.of() : List.of("china-vaas"), shelf.trackers(Vantage.now(audience)));
        assertEquals(
                !editions.isEmpty(),
                shelf.edition("china-vaas", "2021H1", Vantage.now(audience)).isPresent());
    }

    private Shelf shelf(Instant now) {
        return new Shelf(view, Clock.fixed(now, ZoneOffset.UTC));
    }
}
