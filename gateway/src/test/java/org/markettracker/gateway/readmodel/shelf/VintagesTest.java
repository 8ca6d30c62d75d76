package org.markettracker.gateway.readmodel.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.gateway.readmodel.View;

/** What was known and published at an instant: the same for whoever asks, and never what came later. */
class VintagesTest {
    private static final Instant PUBLISHED = Instant.parse("2021-11-03T08:00:02Z");
    private static final Instant EMBARGO = Instant.parse("2021-12-01T00:00:00Z");
    private static final Instant WITHDRAWN = Instant.parse("2022-03-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2023-01-01T00:00:00Z");

    private final View view = new View();
    private final Shelf shelf = new Shelf(view, Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @EnumSource(Audience.class)
    void an_edition_is_there_from_its_publication_on(Audience audience) {
        publish(null);

        assertEquals(List.of(), seen(audience, PUBLISHED.minusNanos(1)));
        assertEquals(List.of("2021H1"), seen(audience, PUBLISHED));
        assertEquals(List.of("2021H1"), seen(audience, NOW));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void an_embargo_that_is_over_hides_what_it_hid_then(Audience audience) {
        publish(EMBARGO.toString());

        assertEquals(List.of(), seen(audience, EMBARGO.minusNanos(1)));
        assertEquals(List.of("2021H1"), seen(audience, EMBARGO));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void a_withdrawn_edition_is_there_until_it_was_withdrawn_and_says_that_it_is_published(Audience audience) {
        withdraw();

        assertEquals(List.of("2021H1"), seen(audience, WITHDRAWN.minusNanos(1)));
        assertEquals(List.of(), seen(audience, WITHDRAWN));
        EditionContent then = shelf.edition("china-vaas", "2021H1", new Vantage(audience, EMBARGO))
                .orElseThrow();
        assertEquals("published", then.tree().at("/edition/state").asText());
        assertEquals(2, then.tree().at("/edition/transitions").size());
        assertEquals(EMBARGO.toString(), then.tree().path("asOf").asText());
        assertEquals(
                "withdrawn",
                shelf.edition("china-vaas", "2021H1", Vantage.now(Audience.HOUSE))
                        .orElseThrow()
                        .tree()
                        .at("/edition/state")
                        .asText());
    }

    @Test
    void a_draft_has_no_past_not_even_for_the_house() {
        Golden.into(view, 1, Golden.content());
        Golden.into(view, 1, Golden.lifecycle("draft"));

        assertEquals(List.of(), seen(Audience.HOUSE, NOW));
        assertTrue(shelf.edition("china-vaas", "2021H1", new Vantage(Audience.HOUSE, NOW))
                .isEmpty());
    }

    @Test
    void what_is_to_come_is_not_there_yet() {
        publish(null);

        assertEquals(List.of(), seen(Audience.HOUSE, NOW.plusNanos(1)));
    }

    @Test
    void latest_is_what_was_latest_then() {
        publish(null);
        publishAs("2021H2", "2022-05-03T08:00:02Z", "");

        assertEquals(Optional.of("2021H1"), latest(Instant.parse("2022-05-03T08:00:01Z")));
        assertEquals(Optional.of("2021H2"), latest(Instant.parse("2022-05-03T08:00:02Z")));
        assertEquals(Optional.empty(), latest(Instant.EPOCH));
    }

    @Test
    void a_patch_follows_what_it_corrects_and_does_not_become_the_latest() {
        publish(null);
        publishAs("2021H2", "2022-05-03T08:00:02Z", "");
        publishAs("2021H1.1", "2022-06-03T08:00:02Z", "\"patchOf\":\"2021H1\",\"basedOn\":\"2021H1\",");
        Vantage client = Vantage.now(Audience.SUBSCRIBERS);

        assertEquals(
                List.of("2021H1", "2021H1.1", "2021H2"),
                shelf.published("china-vaas", client).stream()
                        .map(content -> content.key().edition())
                        .toList());
        assertEquals(Optional.of("2021H2"), latest(NOW));
        assertEquals("2021H1", before("2021H1.1"));
        assertEquals("2021H1", before("2021H2"));
    }

    private String before(String edition) {
        Vantage client = Vantage.now(Audience.SUBSCRIBERS);
        return shelf.before(shelf.edition("china-vaas", edition, client).orElseThrow(), client)
                .orElseThrow()
                .key()
                .edition();
    }

    private void publishAs(String edition, String at, String more) {
        List<Golden> content = Golden.content().stream()
                .map(record -> record.with("2021H1", edition))
                .toList();
        Golden.into(view, 1, content);
        Golden.into(
                view,
                1,
                Golden.published(content, null)
                        .with("\"edition\":\"2021H1\",", "\"edition\":\"" + edition + "\"," + more)
                        .with("2021-11-03T08:00:02Z", at)
                        .keyed("china-vaas/" + edition));
    }

    @Test
    void an_incomplete_copy_has_no_past_either() {
        Golden.into(view, 1, Golden.published(Golden.content(), null));

        assertFalse(shelf.latest("china-vaas", new Vantage(Audience.HOUSE, NOW)).isPresent());
    }

    private void publish(@Nullable String embargo) {
        Golden.into(view, 1, Golden.content());
        Golden.into(view, 1, Golden.published(Golden.content(), embargo));
    }

    private void withdraw() {
        publish(null);
        Golden.into(
                view,
                2,
                Golden.published(Golden.content(), null)
                        .with("\"state\":\"published\",\"pub", "\"state\":\"withdrawn\",\"pub")
                        .with(
                                "\"by\":\"publisher\"}",
                                "\"by\":\"publisher\"},{\"state\":\"withdrawn\",\"at\":\"" + WITHDRAWN
                                        + "\",\"by\":\"publisher\"}"));
    }

    private Optional<String> latest(Instant then) {
        return shelf.latest("china-vaas", new Vantage(Audience.SUBSCRIBERS, then))
                .map(content -> content.key().edition());
    }

    private List<String> seen(Audience audience, Instant then) {
        return shelf.editions("china-vaas", new Vantage(audience, then)).stream()
                .map(content -> content.key().edition())
                .toList();
    }
}
