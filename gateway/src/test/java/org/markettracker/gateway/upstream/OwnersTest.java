package org.markettracker.gateway.upstream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Part;

class OwnersTest {
    @Test
    void the_first_word_names_the_owner() {
        assertEquals(Optional.of(Part.MARKET), Owners.of("market/statements/M01"));
        assertEquals(Optional.of(Part.MARKET), Owners.of("publish"));
        assertEquals(Optional.of(Part.VENDOR), Owners.of("vendors/alibaba-cloud"));
        assertEquals(Optional.of(Part.FORECAST), Owners.of("outlook/O01"));
    }

    @Test
    void a_word_that_no_owner_has_names_none() {
        assertEquals(Optional.empty(), Owners.of("marketing/x"));
        assertEquals(Optional.empty(), Owners.of(""));
    }

    @Test
    void the_name_of_market_service_is_left_out_only_where_it_has_none_in_its_own_paths() {
        String edition = "/api/v1/trackers/t/editions/e/";
        assertEquals(edition + "conflicts/c-1?x=1", Owners.atOwner(edition + "market/conflicts/c-1?x=1"));
        assertEquals(edition + "changes-from/2020H2", Owners.atOwner(edition + "market/changes-from/2020H2"));
        assertEquals(edition + "market/sizes", Owners.atOwner(edition + "market/sizes"));
        assertEquals(edition + "vendor/conflicts/c-1", Owners.atOwner(edition + "vendor/conflicts/c-1"));
        assertEquals("/api/v1/trackers/market/editions", Owners.atOwner("/api/v1/trackers/market/editions"));
    }
}
