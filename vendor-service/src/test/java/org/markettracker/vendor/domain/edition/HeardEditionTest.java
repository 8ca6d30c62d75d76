package org.markettracker.vendor.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.SEGMENTS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;

class HeardEditionTest {
    @Test
    void only_a_draft_may_be_written() {
        in(EditionState.DRAFT).checkDraft();
        assertEquals(Refusal.EDITION_NOT_DRAFT, refusal(EditionState.IN_REVIEW));
        for (EditionState frozen : List.of(EditionState.PUBLISHING, EditionState.PUBLISHED, EditionState.WITHDRAWN)) {
            assertEquals(Refusal.EDITION_FROZEN, refusal(frozen));
        }
    }

    @Test
    void a_segment_is_to_be_tried_again_until_the_catalogue_was_heard_and_has_to_be_in_it_then() {
        in(EditionState.DRAFT).checkSegment("total");
        Refused refused =
                assertThrows(Refused.class, () -> in(EditionState.DRAFT).checkSegment("e-commerce"));
        assertEquals(Refusal.INVALID, refused.refusal());
        assertEquals("segment", refused.faults().get(0).field());
        assertTrue(refused.getMessage().contains("'e-commerce'"), refused.getMessage());
        HeardEdition withoutCatalogue = new HeardEdition(EDITION, EditionState.DRAFT, Optional.empty());
        assertEquals(
                Refusal.NOT_HEARD_YET,
                assertThrows(Refused.class, () -> withoutCatalogue.checkSegment("total"))
                        .refusal());
    }

    @Test
    void names_are_checked() {
        for (String edition : List.of("", "2021 H1", "../x", "a/b", "1".repeat(33))) {
            assertThrows(Refused.class, () -> new EditionId("china-vaas", edition), edition);
        }
        for (String tracker : List.of("", "China", "a--b", "x".repeat(65))) {
            assertThrows(Refused.class, () -> new EditionId(tracker, "2021H1"), tracker);
        }
        assertEquals("china-vaas/2021H1.1", new EditionId("china-vaas", "2021H1.1").toString());
    }

    private static Refusal refusal(EditionState state) {
        return assertThrows(Refused.class, () -> in(state).checkDraft()).refusal();
    }

    private static HeardEdition in(EditionState state) {
        return new HeardEdition(EDITION, state, Optional.of(SEGMENTS));
    }
}
