package org.markettracker.vendor.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.SEGMENTS;
import static org.markettracker.vendor.Given.profile;
import static org.markettracker.vendor.Given.rank;
import static org.markettracker.vendor.Given.share;
import static org.markettracker.vendor.Given.size;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.edition.EditionState;
import org.markettracker.vendor.domain.edition.HeardEdition;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

class WorkOnADraftTest {
    private static final Statement QUARTER = share("V04", "total", "alibaba-cloud", "eq", "24.0%");

    private final Memory memory = new Memory();

    @BeforeEach
    void a_draft_with_a_vendor() {
        heard(EditionState.DRAFT);
        memory.openEdition.heard(EDITION, Optional.empty());
        memory.putVendor.put(EDITION, profile("alibaba-cloud"), Optional.empty());
        memory.told.clear();
        memory.entered.clear();
    }

    @Test
    void every_write_locks_the_edition_first() {
        record(QUARTER, Optional.empty());
        assertEquals(List.of(EDITION), memory.entered);
    }

    @Test
    void a_statement_is_told_with_its_shares() {
        Recorded<?> recorded = record(QUARTER, Optional.empty());
        assertTrue(recorded.created());
        assertEquals(
                List.of("StatementIs", "ShareIs"),
                memory.told.stream()
                        .map(fact -> fact.getClass().getSimpleName())
                        .distinct()
                        .toList());
    }

    @Test
    void what_was_remembered_on_the_way_is_forgotten_before_a_freeze_and_only_then() {
        record(QUARTER, Optional.empty());
        memory.deleteStatement.delete(EDITION, "V04", Optional.of(1L));
        record(QUARTER, Optional.empty());
        assertEquals(List.of(), memory.forgotten);
        List<VendorShare> before = memory.shares().of(EDITION);
        memory.told.clear();
        memory.examineEdition.reasonsAgainst(EDITION);
        assertEquals(List.of(EDITION), memory.forgotten);
        assertEquals(before, memory.shares().of(EDITION));
        assertTrue(memory.told.stream().noneMatch(Fact.ShareIs.class::isInstance));
    }

    @Test
    void the_same_again_tells_nothing_and_another_needs_the_version_seen() {
        record(QUARTER, Optional.empty());
        memory.told.clear();
        assertFalse(record(QUARTER, Optional.empty()).created());
        assertEquals(List.of(), memory.told);
        Statement other = share("V04", "total", "alibaba-cloud", "eq", "25.0%");
        assertEquals(Refusal.STALE, refusal(() -> record(other, Optional.empty())));
        assertEquals(Refusal.STALE, refusal(() -> record(other, Optional.of(2L))));
        assertEquals(2, record(other, Optional.of(1L)).version());
    }

    @Test
    void a_statement_that_moves_to_another_cell_leaves_nothing_behind() {
        record(QUARTER, Optional.empty());
        record(at2020(QUARTER), Optional.of(1L));
        assertTrue(memory.shares().of(EDITION).stream()
                .allMatch(each -> each.cell().period().equals(Period.parse("2020"))));
        assertTrue(memory.told.contains(new Fact.ShareGone(EDITION, ShareCell.of(QUARTER))));
    }

    @Test
    void every_vendor_that_a_statement_names_is_one_of_the_edition() {
        Refused refused = assertThrows(
                Refused.class,
                () -> record(share("A", "total", "alibaba-cloud+tencent-cloud", "eq", "60%"), Optional.empty()));
        assertEquals("vendor", refused.faults().get(0).field());
        assertTrue(refused.getMessage().contains("'tencent-cloud'"), refused.getMessage());
        record(share("B", "total", "CR5", "eq", "81.0%"), Optional.empty());
    }

    @Test
    void a_vendor_that_statements_name_stays_until_they_are_gone() {
        record(rank("V08", "total", "alibaba-cloud", 2), Optional.empty());
        Refused refused = assertThrows(
                Refused.class, () -> memory.deleteVendor.delete(EDITION, "alibaba-cloud", Optional.empty()));
        assertEquals(Refusal.STILL_NAMED, refused.refusal());
        assertTrue(refused.getMessage().endsWith("is by V08"), refused.getMessage());
        memory.deleteStatement.delete(EDITION, "V08", Optional.of(1L));
        memory.deleteVendor.delete(EDITION, "alibaba-cloud", Optional.of(1L));
        assertEquals(List.of(), memory.vendors.of(EDITION));
        assertEquals(
                Refusal.NOT_FOUND,
                refusal(() -> memory.deleteVendor.delete(EDITION, "alibaba-cloud", Optional.empty())));
        assertEquals(Refusal.NOT_FOUND, refusal(() -> memory.deleteStatement.delete(EDITION, "V08", Optional.empty())));
    }

    @Test
    void nothing_is_written_to_an_edition_that_is_frozen_or_no_draft_as_far_as_heard() {
        heard(EditionState.IN_REVIEW);
        assertEquals(Refusal.EDITION_NOT_DRAFT, refusal(() -> record(QUARTER, Optional.empty())));
        heard(EditionState.PUBLISHED);
        assertEquals(Refusal.EDITION_FROZEN, refusal(() -> record(QUARTER, Optional.empty())));
        heard(EditionState.DRAFT);
        memory.frozen = true;
        assertEquals(Refusal.EDITION_FROZEN, refusal(() -> record(QUARTER, Optional.empty())));
        assertEquals(
                Refusal.EDITION_FROZEN,
                refusal(() -> memory.putVendor.put(EDITION, profile("tencent-cloud"), Optional.empty())));
    }

    @Test
    void what_was_not_heard_of_is_to_be_tried_again_and_a_segment_that_is_none_is_wrong() {
        assertEquals(
                Refusal.INVALID,
                refusal(() -> record(share("A", "e-commerce", "alibaba-cloud", "eq", "24.0%"), Optional.empty())));
        memory.editions.put(EDITION, new HeardEdition(EDITION, EditionState.DRAFT, Optional.empty()));
        assertEquals(Refusal.NOT_HEARD_YET, refusal(() -> record(QUARTER, Optional.empty())));
        memory.editions.clear();
        assertEquals(Refusal.NOT_HEARD_YET, refusal(() -> record(QUARTER, Optional.empty())));
    }

    @Test
    void a_size_that_is_heard_moves_the_revenues_that_rest_on_it_and_nothing_else() {
        record(QUARTER, Optional.empty());
        record(at2020(share("V12", "total", "alibaba-cloud", "eq", "77.2%")), Optional.empty());
        memory.told.clear();
        hear("total", "2021-S1");
        assertEquals(1, memory.told.size());
        VendorShare share = ((Fact.ShareIs) memory.told.get(0)).share();
        assertEquals(ShareCell.of(QUARTER), share.cell());
        assertEquals(
                0, new BigDecimal("72").compareTo(share.revenue().estimate().value()));
        hear("total", "2021-S1");
        assertEquals(1, memory.told.size());
    }

    @Test
    void sizes_that_contradict_each_other_are_left_out_until_they_do_not() {
        record(QUARTER, Optional.empty());
        hear("total", "2021-S1");
        // The only part of the whole is another size: as while news of one of them is on its way.
        memory.sizes.put(cell("retail", "2021-S1"), size("50", Interval.closed(BigDecimal.TEN, new BigDecimal("60"))));
        record(share("R", "retail", "alibaba-cloud", "ge", "≥10%"), Optional.empty());
        assertNull(known(QUARTER).revenue());
        assertTrue(memory.examineEdition.reasonsAgainst(EDITION).get(0).contains("sizes heard cannot all hold"));
        memory.sizes.remove(cell("retail", "2021-S1"));
        memory.followMarket.heard(EDITION);
        memory.followMarket.settle(EDITION);
        assertTrue(known(QUARTER).revenue() != null);
    }

    @Test
    void a_statement_is_weighed_against_the_size_heard_before_it() {
        hear("total", "2021-S1");
        record(QUARTER, Optional.empty());
        assertTrue(known(QUARTER).revenue() != null);
    }

    @Test
    void what_is_heard_of_a_frozen_edition_waits_until_it_is_open_again() {
        record(QUARTER, Optional.empty());
        memory.frozen = true;
        hear("total", "2021-S1");
        assertNull(known(QUARTER).revenue());
        memory.frozen = false;
        memory.followMarket.settle(EDITION);
        assertTrue(known(QUARTER).revenue() != null);
    }

    @Test
    void an_edition_is_examined_with_the_sizes_as_they_are_at_that_moment() {
        record(QUARTER, Optional.empty());
        memory.told.clear();
        memory.sizes.put(cell("total", "2021-S1"), size("300", Interval.closed(BigDecimal.TEN, new BigDecimal("400"))));
        assertEquals(List.of(), memory.examineEdition.reasonsAgainst(EDITION));
        assertTrue(((Fact.ShareIs) memory.told.get(0)).share().revenue() != null);
    }

    @Test
    void failed_checks_speak_against_publishing() {
        memory.putVendor.put(EDITION, profile("tencent-cloud"), Optional.empty());
        record(QUARTER, Optional.empty());
        record(share("V02", "total", "tencent-cloud", "gt", ">80%"), Optional.empty());
        List<String> reasons = memory.examineEdition.reasonsAgainst(EDITION);
        assertEquals("total 2021-S1: named shares sum to more than 103.95 %", reasons.get(0));
        assertTrue(reasons.get(1).contains("V02, V04 cannot all hold"), reasons.get(1));
        assertEquals(2, reasons.size());
    }

    private VendorShare known(Statement statement) {
        return memory.shares().of(EDITION).stream()
                .filter(each -> each.cell().equals(ShareCell.of(statement)))
                .findFirst()
                .orElseThrow();
    }

    private static Statement at2020(Statement from) {
        return new Statement(
                from.id(),
                from.segment(),
                from.vendor(),
                from.measure(),
                Period.parse("2020"),
                null,
                from.relation(),
                from.value(),
                null,
                from.unit(),
                from.status(),
                from.stated(),
                from.source(),
                from.confidence(),
                from.section());
    }

    private Recorded<?> record(Statement statement, Optional<Long> seen) {
        return memory.recordStatement.record(EDITION, statement, null, null, "analyst", seen);
    }

    private void heard(EditionState state) {
        memory.editions.put(EDITION, new HeardEdition(EDITION, state, Optional.of(SEGMENTS)));
    }

    private void hear(String segment, String period) {
        memory.sizes.put(
                cell(segment, period), size("300", Interval.closed(new BigDecimal("290"), new BigDecimal("310"))));
        memory.followMarket.heard(EDITION);
        memory.followMarket.settle(EDITION);
    }

    private static Cell cell(String segment, String period) {
        return Cell.of(Measure.REVENUE, segment, Period.parse(period));
    }

    private static Refusal refusal(Runnable write) {
        return assertThrows(Refused.class, write::run).refusal();
    }
}
