package org.markettracker.market.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;

/** Every step from every state: where it leads, or that it is refused. */
class StepsTest {
    private static final Instant NOW = Instant.parse("2021-11-01T08:00:00Z");
    private static final UUID ATTEMPT = UUID.fromString("0f0e7c1e-3f5c-4a51-9c39-6f8de2f8f001");

    private static final Map<EditionState, Edition> EDITIONS = new EnumMap<>(EditionState.class);
    private static final Map<String, Function<Edition, Change<Edition>>> STEPS = new TreeMap<>();

    static {
        Edition draft = Edition.open(new EditionId("china-vaas", "2021H1"), null, "analyst", NOW)
                .state();
        Edition inReview = draft.submit("analyst", NOW).state();
        Edition publishing = inReview.publish(ATTEMPT, null, part("market"), "publisher", NOW)
                .state();
        Edition published = publishing
                .frozen(part("vendor"), NOW)
                .state()
                .frozen(part("forecast"), NOW)
                .state();
        Stream.of(draft, inReview, publishing, published).forEach(each -> EDITIONS.put(each.state(), each));
        EDITIONS.put(
                EditionState.WITHDRAWN,
                published.withdraw("wrong", "publisher", NOW).state());
        STEPS.put("submit", edition -> edition.submit("analyst", NOW));
        STEPS.put("publish", edition -> {
            edition.checkPublishable("publisher", new PublishingRules(true));
            return edition.publish(ATTEMPT, null, part("market"), "publisher", NOW);
        });
        STEPS.put("cancel", edition -> edition.cancel("publisher", NOW));
        STEPS.put("withdraw", edition -> edition.withdraw(null, "publisher", NOW));
    }

    /** From which state each step leads where; every other one is refused. */
    private static final Map<String, String> TABLE = Map.of(
            "submit draft", "in-review",
            "publish in-review", "publishing",
            "cancel in-review", "draft",
            "cancel publishing", "in-review",
            "withdraw published", "withdrawn");

    @TestFactory
    Stream<DynamicTest> each_step_leads_where_the_table_says_or_is_refused() {
        return STEPS.entrySet().stream()
                .flatMap(step -> EDITIONS.values().stream().map(edition -> {
                    String name = step.getKey() + " " + edition.state().code();
                    return DynamicTest.dynamicTest(name, () -> {
                        if (TABLE.containsKey(name)) {
                            Edition next = step.getValue().apply(edition).state();
                            assertEquals(TABLE.get(name), next.state().code());
                            assertEquals(edition.version() + 1, next.version());
                        } else {
                            assertEquals(
                                    Refusal.WRONG_STATE,
                                    assertThrows(Refused.class, () -> step.getValue()
                                                    .apply(edition))
                                            .refusal());
                        }
                    });
                }));
    }

    @Test
    void the_table_leads_to_every_state_but_published_which_the_last_part_brings() {
        assertEquals(5, EDITIONS.size());
        assertEquals(
                EditionState.PUBLISHED, EDITIONS.get(EditionState.PUBLISHED).state());
    }

    @Test
    void a_step_taken_by_the_same_person_already_is_known_and_by_another_it_is_not() {
        assertTrue(EDITIONS.get(EditionState.IN_REVIEW).repeats(EditionState.IN_REVIEW, "analyst"));
        assertFalse(EDITIONS.get(EditionState.IN_REVIEW).repeats(EditionState.IN_REVIEW, "second"));
        assertFalse(EDITIONS.get(EditionState.DRAFT).repeats(EditionState.IN_REVIEW, "analyst"));
        Edition back =
                EDITIONS.get(EditionState.PUBLISHING).cancel("publisher", NOW).state();
        assertFalse(back.repeats(EditionState.IN_REVIEW, "publisher"));
    }

    @Test
    void a_step_decided_on_another_version_is_stale() {
        Edition draft = EDITIONS.get(EditionState.DRAFT);
        draft.checkVersion(Optional.empty());
        draft.checkVersion(Optional.of(draft.version()));
        Refused stale = assertThrows(Refused.class, () -> draft.checkVersion(Optional.of(7L)));
        assertEquals(Refusal.STALE, stale.refusal());
    }

    @Test
    void the_reason_of_a_withdrawal_is_kept_with_the_step() {
        List<Transition> steps = EDITIONS.get(EditionState.WITHDRAWN).transitions();
        assertEquals("wrong", steps.get(steps.size() - 1).reason());
    }

    static FrozenPart part(String name) {
        return new FrozenPart(name, 1, "0".repeat(64));
    }
}
