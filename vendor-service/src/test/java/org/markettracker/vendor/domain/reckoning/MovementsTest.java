package org.markettracker.vendor.domain.reckoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.markettracker.vendor.Given.EDITION;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.Movement;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

class MovementsTest {
    private static final EditionId LAST = new EditionId("china-vaas", "2020H2");

    @ParameterizedTest(name = "from {0}-{1} to {2}-{3} it {4}")
    @CsvSource({
        "10,12,13,14,gained",
        "10,12,12,14,undecided",
        "10,12,5,9,lost",
        "10,12,11,13,undecided",
        "10,10,10,10,unchanged",
    })
    void who_gained_is_said_only_where_it_is_sure(
            String low, String high, String nowLow, String nowHigh, String verdict) {
        Movement movement = moved(List.of(share("2020-S2", low, high)), List.of(share("2021-S1", nowLow, nowHigh)))
                .get(cell("2021-S1"))
                .movement();
        assertEquals(verdict, movement.verdict().code());
        assertEquals("2020H2", movement.edition());
        assertEquals(Period.parse("2020-S2"), movement.period());
        assertEquals(
                new BigDecimal(nowLow).subtract(new BigDecimal(high)),
                movement.points().low());
    }

    @Test
    void the_latest_period_moves_from_the_latest_one_of_the_same_length() {
        SortedMap<ShareCell, VendorShare> moved = moved(
                List.of(share("2020-S1", "1", "1"), share("2020-S2", "2", "2"), share("2020", "3", "3")),
                List.of(share("2020-S2", "2", "2"), share("2021-S1", "5", "5")));
        assertNull(moved.get(cell("2020-S2")).movement());
        assertEquals("[3, 3]", moved.get(cell("2021-S1")).movement().points().toString());
    }

    @Test
    void of_whom_the_last_edition_said_nothing_there_is_no_movement() {
        assertNull(moved(List.of(), List.of(share("2021-S1", "5", "5")))
                .get(cell("2021-S1"))
                .movement());
        assertNull(moved(List.of(share("2020", "5", "5")), List.of(share("2021-S1", "5", "5")))
                .get(cell("2021-S1"))
                .movement());
    }

    private static SortedMap<ShareCell, VendorShare> moved(List<VendorShare> before, List<VendorShare> now) {
        return Movements.since(LAST, byCell(before), byCell(now));
    }

    private static SortedMap<ShareCell, VendorShare> byCell(List<VendorShare> shares) {
        SortedMap<ShareCell, VendorShare> byCell = new TreeMap<>();
        shares.forEach(each -> byCell.put(each.cell(), each));
        return byCell;
    }

    private static ShareCell cell(String period) {
        return new ShareCell("total", "alibaba-cloud", Period.parse(period));
    }

    private static VendorShare share(String period, String low, String high) {
        Estimate estimate = Estimate.of(
                null, Interval.closed(new BigDecimal(low), new BigDecimal(high)), Status.ACTUAL, List.of(), List.of());
        return VendorShare.of(EDITION, cell(period), Reading.of(null, estimate, Unit.PERCENT, 0), null, null, null);
    }
}
