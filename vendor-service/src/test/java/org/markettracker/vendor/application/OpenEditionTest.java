package org.markettracker.vendor.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.SEGMENTS;
import static org.markettracker.vendor.Given.profile;
import static org.markettracker.vendor.Given.share;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.EditionState;
import org.markettracker.vendor.domain.edition.HeardEdition;
import org.markettracker.vendor.domain.statement.Standing;
import org.markettracker.vendor.domain.statement.VendorStatement;

class OpenEditionTest {
    private static final EditionId SECOND = new EditionId("china-vaas", "2021H2");
    private static final EditionId THIRD = new EditionId("china-vaas", "2022H1");

    private final Memory memory = new Memory();

    @BeforeEach
    void the_catalogue_was_heard() {
        for (EditionId edition : List.of(EDITION, SECOND, THIRD)) {
            memory.editions.put(edition, new HeardEdition(edition, EditionState.DRAFT, Optional.of(SEGMENTS)));
        }
    }

    @Test
    void what_does_not_stand_is_left_behind_and_a_catalogue_may_be_heard_later() {
        firstWithContent();
        memory.setStanding.set(EDITION, "V04", Standing.Kind.SET_ASIDE, "a slip", null, "analyst", Optional.of(1L));
        memory.openEdition.heard(SECOND, Optional.of(EDITION));
        assertEquals(List.of(), memory.evidence.of(SECOND));
        memory.editions.put(THIRD, new HeardEdition(THIRD, EditionState.DRAFT, Optional.empty()));
        memory.openEdition.heard(THIRD, Optional.of(SECOND));
        assertEquals(List.of(THIRD), memory.followMarket.unsettled());
        assertEquals(1, memory.examineEdition.reasonsAgainst(THIRD).size());
    }

    @Test
    void what_stands_in_the_base_is_copied_and_keeps_where_it_came_from() {
        firstWithContent();
        memory.openEdition.heard(SECOND, Optional.of(EDITION));
        assertEquals(1, memory.vendors.of(SECOND).size());
        VendorStatement copy = memory.evidence.find(SECOND, "V04").orElseThrow().state();
        assertEquals(SECOND, copy.edition());
        assertEquals("2021H1", copy.origin());
        assertEquals("analyst", copy.recordedBy());
        assertFalse(memory.shares().of(SECOND).isEmpty());
    }

    @Test
    void heard_again_it_copies_nothing_again() {
        firstWithContent();
        memory.openEdition.heard(SECOND, Optional.of(EDITION));
        memory.deleteStatement.delete(SECOND, "V04", Optional.empty());
        memory.told.clear();
        memory.openEdition.heard(SECOND, Optional.of(EDITION));
        memory.openEdition.heard(EDITION, Optional.empty());
        assertEquals(List.of(), memory.told);
        assertTrue(memory.evidence.find(SECOND, "V04").isEmpty());
    }

    @Test
    void one_whose_base_is_not_open_waits_for_it_however_long_the_chain() {
        memory.openEdition.heard(THIRD, Optional.of(SECOND));
        memory.openEdition.heard(SECOND, Optional.of(EDITION));
        memory.openEdition.heard(THIRD, Optional.of(SECOND));
        assertFalse(memory.openings.isOpen(THIRD) || memory.openings.isOpen(SECOND));
        memory.vendors.store(EDITION, profile("alibaba-cloud").recorded(EDITION));
        memory.openEdition.heard(EDITION, Optional.empty());
        assertTrue(memory.openings.isOpen(THIRD) && memory.openings.isOpen(SECOND));
        assertEquals(1, memory.vendors.of(THIRD).size());
    }

    @Test
    void the_base_is_locked_before_the_edition_that_starts_with_it() {
        memory.openEdition.heard(SECOND, Optional.of(EDITION));
        assertEquals(List.of(EDITION, SECOND), memory.entered);
    }

    @Test
    void one_that_was_not_opened_is_not_published() {
        memory.openEdition.heard(SECOND, Optional.of(EDITION));
        assertEquals(1, memory.examineEdition.reasonsAgainst(SECOND).size());
        memory.openEdition.heard(EDITION, Optional.empty());
        assertEquals(List.of(), memory.examineEdition.reasonsAgainst(SECOND));
    }

    private void firstWithContent() {
        memory.openEdition.heard(EDITION, Optional.empty());
        memory.vendors.store(EDITION, profile("alibaba-cloud").recorded(EDITION));
        memory.recordStatement.record(
                EDITION,
                share("V04", "total", "alibaba-cloud", "eq", "24.0%"),
                null,
                null,
                "analyst",
                Optional.empty());
    }
}
