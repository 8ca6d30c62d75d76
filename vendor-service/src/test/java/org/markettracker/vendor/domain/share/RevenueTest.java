package org.markettracker.vendor.domain.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.rank;
import static org.markettracker.vendor.Given.share;
import static org.markettracker.vendor.Given.size;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;

class RevenueTest {
    private static final Statement QUARTER = share("V04", "total", "alibaba-cloud", "eq", "25.0%");

    @Test
    void it_is_the_share_of_the_size_end_by_end() {
        Reading revenue =
                derive(QUARTER, size("8.0", Interval.closedOpen(new BigDecimal("7.95"), new BigDecimal("8.05"))));
        assertEquals("[1.983525, 2.016525)", plain(revenue));
        assertEquals(0, new BigDecimal("2").compareTo(revenue.estimate().value()));
        assertEquals(Unit.parse("CNY_100M"), revenue.unit());
        assertEquals(1, revenue.decimals());
    }

    @Test
    void it_is_imputed_and_rests_on_the_statements_of_both() {
        Reading revenue = derive(QUARTER, size("8", Interval.closed(new BigDecimal("7"), new BigDecimal("9"))));
        assertEquals(Status.IMPUTED, revenue.estimate().status());
        assertEquals(List.of("M03", "V04"), revenue.estimate().lowEvidence());
        assertEquals(List.of("M03", "V04"), revenue.estimate().highEvidence());
    }

    @Test
    void a_size_that_nothing_bounds_above_leaves_it_unbounded_and_without_a_value() {
        Reading revenue = derive(QUARTER, size("", Interval.above(new BigDecimal("300"))));
        assertEquals("(74.85, ∞)", plain(revenue));
        assertNull(revenue.estimate().value());
        assertEquals(List.of(), revenue.estimate().highEvidence());
    }

    @Test
    void an_end_is_open_when_either_factor_does_not_reach_its_own() {
        Statement atLeast = share("V02", "total", "alibaba-cloud", "ge", "≥30%");
        assertEquals(
                "[3, 20)",
                plain(derive(atLeast, size("15", new Interval(BigDecimal.TEN, false, new BigDecimal("20"), true)))));
        assertEquals(
                "(3, 20]",
                plain(derive(atLeast, size("15", new Interval(BigDecimal.TEN, true, new BigDecimal("20"), false)))));
    }

    @Test
    void zero_is_reached_as_soon_as_one_factor_reaches_it() {
        Statement small = share("V02", "total", "alibaba-cloud", "le", "≤5%");
        assertEquals(
                "[0, 1]",
                plain(derive(small, size("15", new Interval(BigDecimal.TEN, true, new BigDecimal("20"), false)))));
    }

    @Test
    void its_ends_are_rounded_outward_to_six_decimals() {
        Reading revenue =
                derive(QUARTER, size("8", Interval.closed(new BigDecimal("7.123457"), new BigDecimal("8.123457"))));
        assertEquals("(1.777302, 2.034926)", plain(revenue));
    }

    @Test
    void without_a_share_or_without_a_size_there_is_none() {
        HeardSize size = size("8", Interval.closed(new BigDecimal("7"), new BigDecimal("9")));
        assertNull(weigh(rank("V08", "total", "alibaba-cloud", 2), Optional.of(size))
                .revenue());
        VendorShare known = weigh(QUARTER, Optional.of(size));
        assertNotNull(known.revenue());
        assertNull(known.with(Optional.empty()).revenue());
        assertEquals(known, known.with(Optional.empty()).with(Optional.of(size)));
    }

    private static VendorShare weigh(Statement statement, Optional<HeardSize> size) {
        return VendorShare.weigh(EDITION, ShareCell.of(statement), List.of(statement), size);
    }

    private static Reading derive(Statement statement, HeardSize size) {
        Reading revenue = weigh(statement, Optional.of(size)).revenue();
        assertNotNull(revenue);
        return revenue;
    }

    private static String plain(Reading revenue) {
        Interval ends = revenue.estimate().interval();
        return new Interval(
                        ends.low() == null ? null : bare(ends.low()),
                        ends.lowOpen(),
                        ends.high() == null ? null : bare(ends.high()),
                        ends.highOpen())
                .toString();
    }

    private static BigDecimal bare(BigDecimal end) {
        return end.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(end.stripTrailingZeros().toPlainString());
    }
}
