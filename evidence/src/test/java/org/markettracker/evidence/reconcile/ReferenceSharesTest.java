package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.ReferenceRows;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;

/** The shares of the reference edition, as a careful reader bounds them by hand, alone and within the sizes. */
class ReferenceSharesTest {
    private static final String FIVE = "alibaba-cloud+baidu-ai-cloud+huawei-cloud+kingsoft-cloud+tencent-cloud";
    private static final Reconciled ALONE =
            Reconciliation.of(ReferenceSizesTest.TAXONOMY, ReferenceRows.vendor(), Options.USUAL);
    private static final Reconciled WITHIN_SIZES = withinSizes();

    private static Reconciled withinSizes() {
        List<Statement> all = new ArrayList<>(ReferenceRows.vendor());
        all.addAll(ReferenceRows.market());
        return Reconciliation.of(ReferenceSizesTest.TAXONOMY, all, Options.USUAL.withSetAside(Set.of("M08")));
    }

    private static Estimate share(Reconciled reconciled, String segment, String vendor, String period) {
        return reconciled
                .find(new Cell(Measure.SHARE, segment, vendor, Period.parse(period)))
                .orElseThrow()
                .estimate();
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
                "total | CR5            | 2021-S1 | [80.95, 81.05) | V01         | V01+V07+V08+V09+V10+V11",
                "total | CR5            | 2020    | (80.95, 100]   | V01+V26     |",
                "total | alibaba-cloud  | 2020    | (23.95, 70]    | V04+V05     | V03",
                "pan-entertainment | others | 2021-S1 | (22.75, 22.85] | V12     | V12",
            })
    void boundsAreThoseWorkedOutByHandAndSayWhy(
            String segment, String vendor, String period, String interval, String low, String high) {
        for (Reconciled each : List.of(ALONE, WITHIN_SIZES)) {
            Estimate estimate = share(each, segment, vendor, period);
            assertEquals(interval, estimate.interval().toString());
            assertEquals(low, String.join("+", estimate.lowEvidence()));
            assertEquals(high == null ? "" : high, String.join("+", estimate.highEvidence()));
        }
    }

    @Test
    void noShareContradictsAnother() {
        assertEquals(List.of(), ALONE.conflicts());
        assertEquals(List.of(), ALONE.gaveWay());
        assertEquals(
                List.of(List.of("M03", "M07", "M08"), List.of("M04", "M07", "M08")),
                WITHIN_SIZES.conflicts().stream().map(Conflict::statements).toList());
    }

    @Test
    void whoIsNamedButHasNoPlaceIsNotAboveTheLastOne() {
        assertEquals(
                "[0, 15.45)",
                share(ALONE, "pan-entertainment", "qiniu-cloud", "2021-S1")
                        .interval()
                        .toString());
        assertEquals(
                "[0, 14.99)",
                share(ALONE, "online-education", "qiniu-cloud", "2021-S1")
                        .interval()
                        .toString());
        assertEquals(
                "[0, 8.85)",
                share(ALONE, "total", "qiniu-cloud", "2021-S1").interval().toString());
    }

    @Test
    void sizesTightenWhatSharesOfTheWholeLeaveOfAPart() {
        Interval alone =
                share(ALONE, "pan-entertainment", "baidu-ai-cloud", "2021-S1").interval();
        Interval within = share(WITHIN_SIZES, "pan-entertainment", "baidu-ai-cloud", "2021-S1")
                .interval();
        assertEquals("(0, 19.3125)", alone.toString());
        // 8.85 % of at most 315, of at least 191.65.
        assertEquals(0.0885 * 315 / 191.65 * 100, within.high().doubleValue(), 1e-5);
    }

    @Test
    void aShareTimesASizeIsARevenueBetweenItsProducts() {
        CellEstimate revenue = WITHIN_SIZES
                .find(new Cell(Measure.REVENUE, "total", "alibaba-cloud", Period.parse("2021-S1")))
                .orElseThrow();
        assertEquals("CNY_100M", revenue.unit().code());
        assertEquals("(71.85, 75.7575)", revenue.estimate().interval().toString());
        assertTrue(revenue.lowIdentities().contains("size/total/2021-S1"));
        assertEquals(
                null,
                WITHIN_SIZES
                        .find(new Cell(Measure.REVENUE, "total", "alibaba-cloud", Period.parse("2020")))
                        .orElseThrow()
                        .estimate()
                        .value());
    }

    @Test
    void statedFiguresAreTheValuesAndAllSharesSumToAHundred() {
        assertEquals("81", share(ALONE, "total", FIVE, "2021-S1").value().toPlainString());
        assertEquals(
                "24", share(ALONE, "total", "alibaba-cloud", "2021-S1").value().toPlainString());
        BigDecimal sum = Stream.of(
                        "tencent-cloud", "alibaba-cloud", "kingsoft-cloud", "baidu-ai-cloud", "huawei-cloud", "others")
                .map(vendor -> share(ALONE, "total", vendor, "2021-S1").value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, new BigDecimal("100").compareTo(sum));
    }

    @Test
    void sizesMayBeHeardInsteadOfStated() {
        Map<Cell, Interval> heard = Map.of(
                Cell.of(Measure.REVENUE, "total", Period.parse("2021-S1")),
                new Interval(new BigDecimal("300"), true, new BigDecimal("315"), false),
                Cell.of(Measure.REVENUE, "pan-entertainment", Period.parse("2021-S1")),
                Interval.closedOpen(new BigDecimal("191.65"), new BigDecimal("191.75")));
        Reconciled reconciled =
                Reconciliation.of(ReferenceSizesTest.TAXONOMY, ReferenceRows.vendor(), Options.USUAL.withSizes(heard));
        assertEquals(
                share(WITHIN_SIZES, "pan-entertainment", "baidu-ai-cloud", "2021-S1")
                        .high(),
                share(reconciled, "pan-entertainment", "baidu-ai-cloud", "2021-S1")
                        .high());
    }
}
