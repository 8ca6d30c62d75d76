package org.markettracker.vendor.domain.reckoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.REFERENCE_SEGMENTS;
import static org.markettracker.vendor.Given.reference;
import static org.markettracker.vendor.Given.size;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.Given;
import org.markettracker.vendor.domain.share.HeardSize;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/** The first tracker's edition 2021H1, within the sizes that market-service tells of it. */
class ReferenceReckoningTest {
    private static final Map<Cell, HeardSize> SIZES = Map.of(
            Cell.of(Measure.REVENUE, "total", Period.parse("2021-S1")),
            size("", Interval.above(new BigDecimal("300"))),
            Cell.of(Measure.REVENUE, "pan-entertainment", Period.parse("2021-S1")),
            size("191.7", Interval.closedOpen(new BigDecimal("191.65"), new BigDecimal("191.75"))),
            Cell.of(Measure.REVENUE, "online-education", Period.parse("2021-S1")),
            size("8.3", Interval.closedOpen(new BigDecimal("8.25"), new BigDecimal("8.35"))));
    private static final Reckoned RECKONED = reckoned();

    private static Reckoned reckoned() {
        try {
            return Reckoning.of(
                    EDITION,
                    REFERENCE_SEGMENTS,
                    reference().stream().map(Given::recorded).toList(),
                    SIZES,
                    Given.ARITHMETIC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "total | tencent-cloud  | 2021-S1 | [30, 39.6)     | V02         | V01+V04+V06+V09+V10",
                "total | alibaba-cloud  | 2021-S1 | [23.95, 24.05) | V04         | V04",
                "total | kingsoft-cloud | 2021-S1 | [8.75, 18.35)  | V06+V09+V10 | V01+V02+V04+V06",
                "total | baidu-ai-cloud | 2021-S1 | [8.75, 8.85)   | V06         | V06",
                "total | huawei-cloud   | 2021-S1 | (0, 8.85)      | V11         | V06+V10+V11",
                "total | others         | 2021-S1 | (18.95, 19.05] | V01         | V01",
                "pan-entertainment | qiniu-cloud | 2021-S1 | [0, 15.45) |    | V12+V13+V14+V15+V16",
                "online-education  | qiniu-cloud | 2021-S1 | [0, 14.99) |    | V17+V18+V19+V20+V21",
            })
    void shares_are_those_worked_out_by_hand_and_say_why(
            String segment, String vendor, String period, String interval, String low, String high) {
        Reading share = Objects.requireNonNull(at(segment, vendor, period).share());
        assertEquals(interval, share.estimate().interval().toString());
        assertEquals(low == null ? "" : low, String.join("+", share.estimate().lowEvidence()));
        assertEquals(high, String.join("+", share.estimate().highEvidence()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"tencent-cloud,1", "alibaba-cloud,2", "kingsoft-cloud,3", "baidu-ai-cloud,4", "huawei-cloud,5"})
    void the_five_places_are_as_stated(String vendor, String place) {
        Reading rank = Objects.requireNonNull(at("total", vendor, "2021-S1").rank());
        assertEquals(new BigDecimal(place), rank.estimate().value());
        assertEquals(1, rank.estimate().lowEvidence().size());
    }

    @Test
    void who_is_named_without_a_place_is_not_better_than_the_last_one_stated() {
        Reading rank = Objects.requireNonNull(
                at("pan-entertainment", "qiniu-cloud", "2021-S1").rank());
        assertEquals("[4, ∞)", rank.estimate().interval().toString());
        assertEquals(List.of("V13", "V14", "V15", "V16"), rank.estimate().lowEvidence());
    }

    @Test
    void a_share_that_fell_was_higher_in_the_year_before() {
        assertEquals(
                "(23.95, 70]",
                Objects.requireNonNull(at("total", "alibaba-cloud", "2020").share())
                        .estimate()
                        .interval()
                        .toString());
        Reading change =
                Objects.requireNonNull(at("total", "alibaba-cloud", "2021-S1").shareChange());
        assertEquals(Period.parse("2020"), change.basePeriod());
        assertEquals(List.of("V05"), change.estimate().highEvidence());
        assertEquals("[-46.05, 0)", change.estimate().interval().toString());
    }

    @Test
    void a_revenue_is_bounded_by_share_and_size_and_unknown_where_the_size_is() {
        Reading revenue =
                Objects.requireNonNull(at("total", "alibaba-cloud", "2021-S1").revenue());
        assertEquals("(71.85, ∞)", revenue.estimate().interval().toString());
        assertNull(revenue.estimate().value());
        assertTrue(revenue.estimate().lowEvidence().containsAll(List.of("M03", "V04")));
        assertTrue(revenue.lowIdentities().toString().contains("total"), revenue.lowIdentities()::toString);
        assertEquals("CNY_100M", revenue.unit().code());
    }

    @ParameterizedTest(name = "CR{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | [30, 39.6)",
                "2 | [53.95, 63.55)",
                "3 | (63.25, 72.3)",
                "5 | [80.95, 81.05)",
                "6 | [80.95, 89.9)",
                "8 | [80.95, 100]",
            })
    void the_largest_together_are_those_stated_to_be_first(int n, String interval) {
        Reading largest =
                Objects.requireNonNull(at("total", "CR" + n, "2021-S1").share());
        assertEquals(interval, largest.estimate().interval().toString());
    }

    @Test
    void the_five_largest_have_what_is_stated_of_the_five() {
        Reading five = Objects.requireNonNull(at("total", "CR5", "2021-S1").share());
        assertEquals(0, new BigDecimal("81").compareTo(five.estimate().value()));
        assertEquals(List.of("V01"), five.estimate().lowEvidence());
    }

    @Test
    void the_sum_of_squares_is_an_interval_that_holds_that_of_the_points() {
        Reading squares =
                Objects.requireNonNull(at("total", ShareCell.HHI, "2021-S1").hhi());
        double low = squares.estimate().low().doubleValue();
        double high = squares.estimate().high().doubleValue();
        // 30, 24.05, 18.3, 8.8 and little more at the least even; nobody else has more than the fifth, who has 8.85.
        assertTrue(low > 1600 && low < 1900, () -> "low " + low);
        assertTrue(high > 2300 && high < 2500, () -> "high " + high);
        assertTrue(squares.estimate().value() != null);
    }

    @Test
    void nobody_is_named_of_whom_nobody_says_anything() {
        assertTrue(RECKONED.shares().keySet().stream()
                .noneMatch(cell -> cell.vendor().equals("volcano-engine")));
        assertEquals(List.of(), RECKONED.conflicts());
        assertTrue(RECKONED.sizesHold());
    }

    private static VendorShare at(String segment, String vendor, String period) {
        return Objects.requireNonNull(
                RECKONED.shares().get(new ShareCell(segment, vendor, Period.parse(period))),
                () -> RECKONED.shares().keySet().toString());
    }
}
