package org.markettracker.market.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;

class EditionTest {
    private static final Instant NOW = Instant.parse("2021-11-01T08:00:00Z");
    private static final UUID ATTEMPT = UUID.fromString("0f0e7c1e-3f5c-4a51-9c39-6f8de2f8f001");
    private static final FrozenPart MARKET = new FrozenPart("market", 30, "0".repeat(64));
    private static final FrozenPart VENDOR = new FrozenPart("vendor", 40, "1".repeat(64));
    private static final FrozenPart FORECAST = new FrozenPart("forecast", 13, "2".repeat(64));

    private final Edition draft = Edition.open(new EditionId("china-vaas", "2021H1"), null, "analyst", NOW)
            .state();
    private final Edition inReview = draft.submit("analyst", NOW).state();
    private final Edition publishing =
            inReview.publish(ATTEMPT, null, MARKET, "publisher", NOW).state();

    @Test
    void every_step_says_the_edition_as_it_is_now() {
        Change<Edition> submitted = draft.submit("analyst", NOW);
        assertEquals(List.of(new Fact.EditionIs(submitted.state())), submitted.facts());
    }

    @Test
    void a_draft_goes_through_review_to_publishing() {
        assertEquals(EditionState.DRAFT, draft.state());
        assertEquals(EditionState.IN_REVIEW, inReview.state());
        assertEquals(EditionState.PUBLISHING, publishing.state());
        assertEquals(3, publishing.transitions().size());
    }

    @Test
    void it_names_who_is_missing_and_is_published_with_the_last_part() {
        assertEquals(List.of("forecast", "vendor"), publishing.publication().waitingFor());
        Edition one = publishing.frozen(VENDOR, NOW).state();
        assertEquals(EditionState.PUBLISHING, one.state());
        assertEquals(List.of("forecast"), one.publication().waitingFor());
        Edition all = one.frozen(FORECAST, NOW).state();
        assertEquals(EditionState.PUBLISHED, all.state());
        assertEquals(List.of(FORECAST, MARKET, VENDOR), all.publication().frozen());
        assertEquals("publisher", all.transitions().get(3).by());
    }

    @Test
    void the_same_answer_twice_counts_once() {
        Edition twice =
                publishing.frozen(VENDOR, NOW).state().frozen(VENDOR, NOW).state();
        assertEquals(List.of("forecast"), twice.publication().waitingFor());
    }

    @Test
    void an_objection_brings_it_back_to_review_with_its_reasons() {
        PartRefusal refusal = new PartRefusal("vendor", List.of("total 2021-S1: shares sum to 104.1 %"));
        Edition back = publishing.refused(refusal, NOW).state();
        assertEquals(EditionState.IN_REVIEW, back.state());
        assertEquals(List.of(refusal), back.refusals());
        assertFalse(back.isAbout(ATTEMPT));
    }

    @Test
    void the_publisher_is_another_person_than_who_submitted_it() {
        Refused refused =
                assertThrows(Refused.class, () -> inReview.checkPublishable("analyst", new PublishingRules(true)));
        assertEquals(Refusal.FOUR_EYES, refused.refusal());
        inReview.checkPublishable("publisher", new PublishingRules(true));
        inReview.checkPublishable("analyst", new PublishingRules(false));
    }

    @Test
    void who_submitted_it_last_counts_after_it_went_back_to_draft() {
        Edition again =
                inReview.cancel("publisher", NOW).state().submit("second", NOW).state();
        assertThrows(Refused.class, () -> again.checkPublishable("second", new PublishingRules(true)));
        again.checkPublishable("analyst", new PublishingRules(true));
    }

    @Test
    void a_call_off_gives_the_edition_back_to_review_and_then_to_the_analyst() {
        Edition review = publishing.cancel("publisher", NOW).state();
        assertEquals(EditionState.IN_REVIEW, review.state());
        assertEquals(EditionState.DRAFT, review.cancel("publisher", NOW).state().state());
        assertThrows(Refused.class, () -> draft.cancel("publisher", NOW));
    }

    @Test
    void only_a_draft_may_be_written() {
        draft.checkDraft();
        assertEquals(
                Refusal.EDITION_NOT_DRAFT,
                assertThrows(Refused.class, inReview::checkDraft).refusal());
        assertEquals(
                Refusal.EDITION_FROZEN,
                assertThrows(Refused.class, publishing::checkDraft).refusal());
    }

    @Test
    void steps_out_of_order_are_refused_with_the_state() {
        Refused refused = assertThrows(Refused.class, () -> draft.withdraw(null, "publisher", NOW));
        assertEquals(Refusal.WRONG_STATE, refused.refusal());
        assertEquals("edition china-vaas/2021H1: must be published to be withdrawn, is draft", refused.getMessage());
    }

    @Test
    void an_embargo_holds_back_until_its_instant() {
        Edition published = inReview.publish(ATTEMPT, NOW.plusSeconds(60), MARKET, "publisher", NOW)
                .state()
                .frozen(VENDOR, NOW)
                .state()
                .frozen(FORECAST, NOW)
                .state();
        assertFalse(published.mayBeReleased(NOW.plusSeconds(59)));
        assertTrue(published.mayBeReleased(NOW.plusSeconds(60)));
    }

    @Test
    void it_is_on_the_public_topics_when_each_part_is() {
        Edition edition = publishing;
        for (String part : List.of("market", "vendor", "vendor")) {
            edition = edition.released(part).state();
            assertFalse(edition.isOnPublicTopics());
        }
        assertTrue(edition.released("forecast").state().isOnPublicTopics());
    }

    @Test
    void names_are_checked() {
        for (String edition : List.of("", "2021 H1", "../x", "a/b", "1".repeat(33))) {
            assertThrows(Refused.class, () -> new EditionId("china-vaas", edition), edition);
        }
        assertEquals("china-vaas/2021H1.1", new EditionId("china-vaas", "2021H1.1").toString());
    }
}
