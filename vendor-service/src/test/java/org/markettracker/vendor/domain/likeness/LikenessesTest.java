package org.markettracker.vendor.domain.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.markettracker.vendor.Given.EDITION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Text;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

class LikenessesTest {
    private static final Period PERIOD = Period.parse("2021-S1");
    private static final Taxonomy TREE = Taxonomy.of("total", null, "a", "total", "b", "total");

    @Test
    void the_same_shares_are_alike_and_opposite_ones_are_not() {
        Likeness same = likeness(
                share("x", "a", "20", "20"),
                share("x", "b", "40", "40"),
                share("y", "a", "10", "10"),
                share("y", "b", "20", "20"));
        assertEquals(1, same.market().low().doubleValue(), 2e-4);
        Likeness opposite = likeness(
                share("x", "a", "20", "20"),
                share("x", "b", "0", "0"),
                share("y", "a", "0", "0"),
                share("y", "b", "20", "20"));
        assertEquals(0, opposite.market().high().signum());
    }

    @Test
    void what_is_known_within_bounds_is_alike_within_bounds() {
        Likeness some = likeness(
                share("x", "a", "10", "20"),
                share("x", "b", "30", "40"),
                share("y", "a", "10", "10"),
                share("y", "b", "20", "20"));
        // (10*10 + 30*20) / (|20,40| |10,20|) and no more than 1.
        assertEquals(700 / Math.sqrt(2000 * 500), some.market().low().doubleValue(), 1e-4);
        assertEquals(BigDecimal.ONE, some.market().high().stripTrailingZeros());
        assertEquals(List.of("a", "b"), some.segments());
    }

    @Test
    void the_whole_alone_tells_nothing_and_neither_does_one_segment() {
        assertNull(likeness(share("x", "total", "10", "20"), share("y", "total", "10", "20"))
                .market());
        assertNull(likeness(
                        share("x", "total", "10", "20"),
                        share("y", "total", "10", "20"),
                        share("x", "a", "10", "20"),
                        share("y", "a", "10", "20"))
                .market());
        assertNull(likeness().market());
    }

    @Test
    void technology_is_the_part_of_what_either_offers_that_both_do_and_unknown_where_one_says_nothing() {
        Likenesses none = new Likenesses(TREE, List.of(), PERIOD);
        Profile one = vendor("x", List.of("PaaS"), List.of("CDN", "RTC"));
        assertEquals(
                new BigDecimal("0.5000"),
                none.of(one, vendor("y", List.of("paas"), List.of("cdn", "live")))
                        .technology());
        assertNull(none.of(one, vendor("y", List.of(), List.of())).technology());
    }

    @Test
    void what_a_source_likens_is_told_as_stated() {
        Profile one = new Profile(
                "x",
                new Text(Map.of("en", "X")),
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of("market", "y", "technology", "z"),
                List.of());
        assertEquals(
                List.of("market"),
                new Likenesses(TREE, List.of(), PERIOD)
                        .of(one, vendor("y", List.of(), List.of()))
                        .stated());
    }

    private static Likeness likeness(VendorShare... shares) {
        return new Likenesses(TREE, List.of(shares), PERIOD)
                .of(vendor("x", List.of(), List.of()), vendor("y", List.of(), List.of()));
    }

    private static VendorShare share(String vendor, String segment, String low, String high) {
        Estimate estimate = Estimate.of(
                null, Interval.closed(new BigDecimal(low), new BigDecimal(high)), Status.ACTUAL, List.of(), List.of());
        return VendorShare.of(
                EDITION,
                new ShareCell(segment, vendor, PERIOD),
                Reading.of(null, estimate, Unit.PERCENT, 0),
                null,
                null,
                null);
    }

    private static Profile vendor(String code, List<String> delivery, List<String> capabilities) {
        return new Profile(
                code,
                new Text(Map.of("en", code)),
                List.of(),
                null,
                delivery,
                null,
                null,
                List.of(),
                capabilities,
                List.of(),
                Map.of(),
                List.of());
    }
}
