package org.markettracker.vendor.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.recorded;
import static org.markettracker.vendor.Given.reference;
import static org.markettracker.vendor.Given.share;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.application.Memory;

class AuditTest {
    private final Memory memory = new Memory();

    @Test
    void the_reference_edition_passes_every_check() throws IOException {
        memory.state(reference());
        List<Check> checks = Audit.of(EDITION, memory.shares());
        assertEquals(
                List.of("shares-at-most-100", "statements-agree"),
                checks.stream().map(Check::id).toList());
        assertTrue(checks.stream().allMatch(Check::passes));
    }

    @Test
    void shares_of_single_vendors_above_the_whole_are_named_with_their_statements() {
        memory.state(List.of(
                share("A", "total", "tencent-cloud", "eq", "60.0%"),
                share("B", "total", "alibaba-cloud", "eq", "44.2%"),
                share("C", "retail", "alibaba-cloud", "eq", "99.0%")));
        Check check = Audit.of(EDITION, memory.shares()).get(0);
        assertFalse(check.passes());
        assertEquals(List.of("total 2021-S1: named shares sum to at least 104.1 %, more than 100 %"), check.reasons());
        assertEquals(List.of("A", "B"), check.statements());
    }

    @Test
    void sets_and_the_n_largest_do_not_count() {
        memory.state(List.of(
                share("A", "total", "tencent-cloud", "eq", "60.0%"),
                share("B", "total", "tencent-cloud+alibaba-cloud", "eq", "90.0%"),
                share("C", "total", "CR5", "eq", "95.0%")));
        assertTrue(Audit.of(EDITION, memory.shares()).get(0).passes());
    }

    @Test
    void contradicting_statements_are_named() {
        Statement one = share("A", "total", "tencent-cloud", "eq", "30.0%");
        Statement other = share("B", "total", "tencent-cloud", "gt", ">40%");
        memory.state(List.of(other, one));
        Check check = Audit.of(EDITION, memory.shares()).get(1);
        assertEquals(
                List.of("SHARE of tencent-cloud in total 2021-S1: the statements A, B cannot all hold, and no decision"
                        + " is recorded"),
                check.reasons());
        assertEquals(List.of("A", "B"), check.statements());
        memory.delete(recorded(other));
        assertTrue(Audit.of(EDITION, memory.shares()).get(1).passes());
    }

    @Test
    void exactly_the_whole_is_too_much_only_where_it_is_not_reached() {
        Period period = Period.parse("2021-S1");
        BigDecimal whole = new BigDecimal("100.0");
        assertFalse(new LeastSum("total", period, whole, false).exceedsWhole());
        LeastSum above = new LeastSum("total", period, whole, true);
        assertTrue(above.exceedsWhole());
        assertEquals("total 2021-S1: named shares sum to more than 100 %", above.reason());
    }
}
