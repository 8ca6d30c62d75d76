package org.markettracker.gateway.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.contracts.Part;

class PlaceTest {
    private final Place place = new Place("china-vaas", "2021H1.1");

    @Test
    void the_market_judges_without_its_name_and_the_others_with_theirs() {
        String edition = "/api/v1/trackers/china-vaas/editions/2021H1.1";
        assertEquals(edition + "/conflicts/c-1", place.judged(Part.MARKET, "conflicts", "c-1"));
        assertEquals(edition + "/vendor/conflicts/c-1", place.judged(Part.VENDOR, "conflicts", "c-1"));
        assertEquals(edition + "/forecast/statements/F01", place.statement(Part.FORECAST, "F01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/b", "a?b", "%2e%2e", "a b", "", "-a", "a\n"})
    void what_could_lead_elsewhere_is_not_there(String word) {
        assertThrows(NotFoundException.class, () -> place.statement(Part.MARKET, word));
        assertThrows(NotFoundException.class, () -> new Place("t", word));
    }

    @Test
    void a_part_that_nobody_owns_is_not_there() {
        assertThrows(NotFoundException.class, () -> Place.part("gateway"));
    }
}
