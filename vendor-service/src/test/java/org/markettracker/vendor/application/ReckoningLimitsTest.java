package org.markettracker.vendor.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.SEGMENTS;
import static org.markettracker.vendor.Given.profile;
import static org.markettracker.vendor.Given.recorded;
import static org.markettracker.vendor.Given.share;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.EditionState;
import org.markettracker.vendor.domain.edition.HeardEdition;

/** What takes longer to reckon than it may. */
class ReckoningLimitsTest {
    private static final Duration NONE = Duration.ofNanos(1);
    private static final Duration PLENTY = Duration.ofMinutes(1);

    private final Memory memory = new Memory();
    private final ReckonShares hasty = memory.reckoning(new ReckoningRules(NONE, PLENTY, 0));
    private final ReckonShares hopeless = memory.reckoning(new ReckoningRules(PLENTY, NONE, 0));

    @BeforeEach
    void a_draft_with_a_statement_not_reckoned_yet() {
        heard(EDITION);
        memory.openEdition.heard(EDITION, Optional.empty());
        memory.putVendor.put(EDITION, profile("alibaba-cloud"), Optional.empty());
        memory.evidence.store(
                recorded(share("V04", "total", "alibaba-cloud", "eq", "24.0%")).recorded());
        memory.told.clear();
    }

    @Test
    void a_change_is_refused_by_name_before_anything_of_its_outcome_is_stored() {
        Refused refused = assertThrows(Refused.class, () -> hasty.reckon(EDITION));
        assertEquals(Refusal.TAKES_TOO_LONG, refused.refusal());
        assertEquals(
                "edition china-vaas/2021H1: its 1 statements must be reckoned within 0.000000001 s, and could not be;"
                        + " nothing of this change was kept",
                refused.getMessage());
        assertEquals(List.of(), memory.told);
        assertEquals(List.of(EDITION), memory.openings.unsettled());
    }

    @Test
    void what_was_heard_is_reckoned_patiently_where_it_cannot_be_soon() {
        FollowMarket follow = new FollowMarket(memory::enter, memory.openings, hasty);
        assertThrows(Refused.class, () -> follow.settle(EDITION));
        memory.openings.unsettle(EDITION);
        follow.settlePatiently(EDITION);
        assertEquals(List.of(), memory.openings.unsettled());
        assertFalse(memory.shares().of(EDITION).isEmpty());
    }

    @Test
    void a_freeze_has_the_reason_against_it_and_news_stays_to_be_settled() {
        ExamineEdition examine = new ExamineEdition(memory.openings, hopeless, memory.audit());
        assertEquals(
                List.of("edition china-vaas/2021H1: its 1 statements must be reckoned within 0.000000001 s, and could"
                        + " not be; the edition was not frozen"),
                examine.reasonsAgainst(EDITION));
        assertEquals(List.of(EDITION), memory.openings.unsettled());
    }

    @Test
    void an_edition_is_opened_with_what_it_carries_over_and_left_to_be_settled() {
        EditionId next = new EditionId("china-vaas", "2021H2");
        heard(next);
        new OpenEdition(memory::enter, memory.openings, memory.vendors, memory.evidence, hasty)
                .heard(next, Optional.of(EDITION));
        assertTrue(memory.openings.isOpen(next));
        assertTrue(memory.openings.unsettled().contains(next));
        assertTrue(memory.evidence.find(next, "V04").isPresent());
    }

    @Test
    void times_must_be_positive() {
        assertThrows(IllegalArgumentException.class, () -> new ReckoningRules(Duration.ZERO, PLENTY, 0));
        assertThrows(IllegalArgumentException.class, () -> new ReckoningRules(PLENTY, NONE.negated(), 0));
        assertThrows(IllegalArgumentException.class, () -> new ReckoningRules(PLENTY, PLENTY, -1));
    }

    private void heard(EditionId edition) {
        memory.editions.put(edition, new HeardEdition(edition, EditionState.DRAFT, Optional.of(SEGMENTS)));
    }
}
