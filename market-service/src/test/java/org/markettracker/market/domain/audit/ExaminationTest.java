package org.markettracker.market.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.market.domain.Given.AT;
import static org.markettracker.market.domain.Given.EDITION;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.audit.Examination.Outcome;

class ExaminationTest {
    private static final Check CHECK = new Check() {
        @Override
        public String id() {
            return "all-is-well";
        }

        @Override
        public String holds() {
            return "All is well.";
        }

        @Override
        public List<Finding> examine(Examined edition) {
            return List.of();
        }
    };
    private static final Finding AGAINST =
            Finding.against("It is not.", List.of("B", "A", "B"), List.of("SIZE/a/2021"));

    @Test
    void nothing_found_or_only_what_is_settled_passes() {
        assertEquals("All is well.", en(examined(List.of(), null)));
        Examination settled = examined(List.of(AGAINST.settledIf(true)), null);
        assertEquals(Outcome.PASS, settled.outcome());
        assertEquals("All is well. 1 finding is settled.", en(settled));
        assertTrue(settled.objection().isEmpty());
    }

    @Test
    void what_is_found_fails_names_its_statements_and_speaks_against_publishing() {
        Examination failed = examined(List.of(AGAINST, AGAINST), null);
        assertEquals(Outcome.FAIL, failed.outcome());
        assertEquals("It is not. And 1 more.", en(failed));
        assertEquals(List.of("A", "B"), failed.statements());
        assertEquals(
                "check all-is-well: fails and is not waived: It is not. And 1 more.",
                failed.objection().orElseThrow());
    }

    @Test
    void a_waiver_holds_for_the_findings_it_was_given_for_and_no_others() {
        Waiver waiver = new Waiver("analyst", AT, "known", "f");
        Examination waived = examined(List.of(AGAINST), waiver);
        assertEquals(Outcome.WAIVED, waived.outcome());
        assertTrue(waived.objection().isEmpty());
        Examination changed = Examination.of(EDITION, CHECK, List.of(AGAINST), "other", waiver);
        assertEquals(Outcome.FAIL, changed.outcome());
        assertNull(changed.waiver());
        assertNull(examined(List.of(), waiver).waiver(), "nothing is left to be waived");
        assertThrows(Refused.class, () -> new Waiver("analyst", AT, "", "f"));
    }

    @Test
    void a_hundred_findings_are_kept_and_it_is_said_that_there_are_more() {
        Examination many = examined(Collections.nCopies(101, AGAINST), null);
        assertEquals(100, many.findings().size());
        assertTrue(many.more());
    }

    private static Examination examined(List<Finding> found, Waiver waiver) {
        return Examination.of(EDITION, CHECK, found, "f", waiver);
    }

    private static String en(Examination examination) {
        return examination.detail().byLanguage().get("en");
    }
}
