package org.markettracker.vendor.domain.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.change;
import static org.markettracker.vendor.Given.rank;
import static org.markettracker.vendor.Given.reference;
import static org.markettracker.vendor.Given.share;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.Fact;

class VendorShareTest {
    @Test
    void share_rank_and_change_of_a_vendor_are_read_side_by_side() {
        VendorShare all = weigh(
                share("V04", "total", "alibaba-cloud", "eq", "24.0%"),
                rank("V08", "total", "alibaba-cloud", 2),
                change("V05", "alibaba-cloud", "2020", "lt", "<0"));
        assertEquals(
                "[23.95, 24.05)", required(all.share()).estimate().interval().toString());
        assertEquals(1, required(all.share()).decimals());
        assertEquals(new BigDecimal("2"), required(all.rank()).estimate().value());
        assertEquals(Unit.PERCENTAGE_POINTS, required(all.shareChange()).unit());
        assertEquals(Period.parse("2020"), required(all.shareChange()).basePeriod());
        assertNull(all.revenue());
        assertEquals(Map.of(), all.conflicts());
        assertEquals(List.of(new Fact.ShareIs(all)), all.weighed().facts());
    }

    @Test
    void what_no_statement_says_is_not_there() {
        VendorShare ranked = weigh(rank("V07", "total", "tencent-cloud", 1));
        assertNull(ranked.share());
        assertNull(ranked.shareChange());
    }

    @Test
    void statements_about_one_measure_narrow_it_together() {
        VendorShare narrowed = weigh(
                share("A", "total", "tencent-cloud", "ge", "≥30%"), share("B", "total", "tencent-cloud", "lt", "<40%"));
        assertEquals(
                "[30, 40)", required(narrowed.share()).estimate().interval().toString());
        assertEquals(List.of("A"), required(narrowed.share()).estimate().lowEvidence());
        assertEquals(List.of("B"), required(narrowed.share()).estimate().highEvidence());
    }

    @Test
    void of_several_bases_the_latest_is_shown() {
        VendorShare changed = weigh(
                change("A", "alibaba-cloud", "2020", "lt", "<0"),
                change("B", "alibaba-cloud", "2020-S2", "gt", ">1"),
                change("C", "alibaba-cloud", "2019", "lt", "<0"));
        assertEquals(Period.parse("2020-S2"), required(changed.shareChange()).basePeriod());
    }

    @Test
    void a_contradiction_is_named_even_where_another_base_is_shown() {
        VendorShare changed = weigh(
                share("S", "total", "alibaba-cloud", "eq", "24.0%"),
                share("T", "total", "alibaba-cloud", "eq", "25.0%"),
                change("A", "alibaba-cloud", "2019", "lt", "<0"),
                change("B", "alibaba-cloud", "2019", "gt", ">1"),
                change("C", "alibaba-cloud", "2020", "lt", "<0"));
        assertEquals(
                Map.of(
                        "SHARE of alibaba-cloud in total 2021-S1", List.of("S", "T"),
                        "SHARE_CHANGE since 2019 of alibaba-cloud in total 2021-S1", List.of("A", "B")),
                changed.conflicts());
    }

    @Test
    void a_set_in_any_order_is_one_cell_and_neither_it_nor_the_n_largest_is_single() {
        ShareCell set = ShareCell.of(share("A", "total", "tencent-cloud+alibaba-cloud", "eq", "60%"));
        assertEquals(set, ShareCell.of(share("B", "total", "alibaba-cloud+tencent-cloud", "eq", "60%")));
        assertEquals("total/alibaba-cloud+tencent-cloud/2021-S1", set.code());
        assertFalse(set.isSingle());
        assertFalse(ShareCell.of(share("C", "total", "CR5", "eq", "81.0%")).isSingle());
        assertTrue(ShareCell.of(share("D", "total", "alibaba-cloud", "eq", "24.0%"))
                .isSingle());
    }

    @Test
    void every_statement_of_the_reference_edition_has_a_cell_and_none_contradicts_another() throws IOException {
        Map<ShareCell, List<Statement>> cells = reference().stream().collect(Collectors.groupingBy(ShareCell::of));
        assertEquals(26, cells.values().stream().mapToInt(List::size).sum());
        cells.forEach((cell, about) -> assertEquals(
                Map.of(),
                VendorShare.weigh(EDITION, cell, about, Optional.empty()).conflicts()));
    }

    private static VendorShare weigh(Statement... statements) {
        return VendorShare.weigh(EDITION, ShareCell.of(statements[0]), List.of(statements), Optional.empty());
    }

    private static Reading required(Reading reading) {
        assertNotNull(reading);
        return reading;
    }
}
