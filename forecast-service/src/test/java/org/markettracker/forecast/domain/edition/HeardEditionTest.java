package org.markettracker.forecast.domain.edition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;

class HeardEditionTest {
    private static final EditionId ID = new EditionId("china-vaas", "2021H1");

    @Test
    void a_draft_may_be_changed() {
        assertDoesNotThrow(() -> in(EditionState.DRAFT).checkDraft());
    }

    @Test
    void an_edition_under_review_is_no_draft() {
        Refused refused =
                assertThrows(Refused.class, () -> in(EditionState.IN_REVIEW).checkDraft());
        assertEquals(Refusal.EDITION_NOT_DRAFT, refused.refusal());
        assertEquals("edition china-vaas/2021H1: must be draft to be changed, is in-review", refused.getMessage());
    }

    @Test
    void an_edition_is_frozen_from_publishing_on() {
        for (EditionState state : Set.of(EditionState.PUBLISHING, EditionState.PUBLISHED, EditionState.WITHDRAWN)) {
            Refused refused = assertThrows(Refused.class, () -> in(state).checkDraft());
            assertEquals(Refusal.EDITION_FROZEN, refused.refusal());
        }
    }

    @Test
    void a_segment_that_was_not_heard_of_may_come_soon() {
        assertDoesNotThrow(() -> in(EditionState.DRAFT).checkSegment("total"));
        Refused refused =
                assertThrows(Refused.class, () -> in(EditionState.DRAFT).checkSegment("telemedicine"));
        assertEquals(Refusal.NOT_HEARD_YET, refused.refusal());
        assertEquals("segment", refused.faults().get(0).field());
        assertTrue(refused.getMessage().contains("'telemedicine'"), refused.getMessage());
    }

    @Test
    void states_are_read_by_their_words() {
        for (EditionState state : EditionState.values()) {
            assertEquals(state, EditionState.parse(state.code()));
        }
        assertTrue(assertThrows(IllegalArgumentException.class, () -> EditionState.parse("lost"))
                .getMessage()
                .contains("must be one of draft in-review publishing published withdrawn, is 'lost'"));
    }

    @Test
    void an_edition_is_named_by_tracker_and_edition() {
        assertEquals(ID, EditionId.parse("china-vaas/2021H1"));
        assertEquals("china-vaas/2021H1.1", new EditionId("china-vaas", "2021H1.1").toString());
        for (String wrong : new String[] {"china-vaas", "China/2021H1", "china-vaas/", "a/b/c", "/2021H1"}) {
            assertEquals(
                    Refusal.INVALID,
                    assertThrows(Refused.class, () -> EditionId.parse(wrong)).refusal(),
                    wrong);
        }
    }

    private static HeardEdition in(EditionState state) {
        return new HeardEdition(ID, state, Optional.of(Taxonomy.of("total", null, "e-commerce", "total")));
    }
}
