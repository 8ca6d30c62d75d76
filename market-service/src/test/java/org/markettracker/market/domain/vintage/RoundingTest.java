package org.markettracker.market.domain.vintage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a number that was published counts as moved. */
class RoundingTest {
    private final CellVintage published = cell("24.0", "23.95", "24.05");

    @Test
    void by_more_than_half_a_unit_of_its_last_decimal() {
        assertFalse(published.movesBeyondRounding(cell("24.05", "23.95", "24.05")));
        assertTrue(published.movesBeyondRounding(cell("24.051", "23.95", "24.05")));
        assertTrue(published.movesBeyondRounding(cell("23.9", "23.95", "24.05")));
    }

    @Test
    void each_end_counts_as_much_as_the_point() {
        assertTrue(published.movesBeyondRounding(cell("24.0", "23.89", "24.05")));
        assertTrue(published.movesBeyondRounding(cell("24.0", "23.95", "24.11")));
        assertFalse(published.movesBeyondRounding(cell("24.0", "23.9", "24.1")));
    }

    @Test
    void when_it_appears_or_disappears() {
        CellVintage unknown = cell("", "23.95", "");
        assertTrue(published.movesBeyondRounding(unknown));
        assertTrue(unknown.movesBeyondRounding(published));
        assertFalse(unknown.movesBeyondRounding(unknown));
    }

    @Test
    void the_decimals_of_what_was_published_count_not_those_of_now() {
        CellVintage finer = withUnit(cell("24.04", "23.95", "24.05"), "CNY", 8, 4);
        assertFalse(published.movesBeyondRounding(finer));
        assertTrue(finer.movesBeyondRounding(published));
    }

    @Test
    void another_power_of_ten_is_the_same_number_and_another_unit_is_not() {
        assertFalse(published.movesBeyondRounding(withUnit(cell("2.4", "2.395", "2.405"), "CNY", 9, 2)));
        assertTrue(published.movesBeyondRounding(withUnit(cell("2.5", "2.395", "2.405"), "CNY", 9, 2)));
        assertTrue(published.movesBeyondRounding(withUnit(published, "USD", 8, 1)));
    }

    @Test
    void noughts_at_the_end_are_no_difference_but_status_and_evidence_are() {
        assertTrue(published.saysTheSameAs(cell("24", "23.950", "24.05")));
        assertFalse(published.saysTheSameAs(cell("24.0", "23.95", "24.06")));
        CellVintage other = Vintaged.cell("total", "24.0", "23.95", "24.05", List.of("M1"), List.of("M2"));
        assertFalse(published.saysTheSameAs(other));
        assertFalse(published.movesBeyondRounding(other));
    }

    @Test
    void whole_numbers_are_known_to_a_half() {
        CellVintage whole = withUnit(cell("300", "300", ""), "CNY", 8, 0);
        assertFalse(whole.movesBeyondRounding(cell("300.5", "300", "")));
        assertTrue(whole.movesBeyondRounding(cell("300.6", "300", "")));
        assertEquals(0, new BigDecimal("300").compareTo(whole.value()));
    }

    private static CellVintage cell(String value, String low, String high) {
        return Vintaged.cell("total", value, low, high, List.of("M1"), List.of("M1"));
    }

    private static CellVintage withUnit(CellVintage from, String unit, int mult, int decimals) {
        return new CellVintage(
                from.cell(),
                from.value(),
                from.low(),
                from.lowOpen(),
                from.high(),
                from.highOpen(),
                unit,
                mult,
                decimals,
                from.status(),
                from.lowEvidence(),
                from.highEvidence());
    }
}
