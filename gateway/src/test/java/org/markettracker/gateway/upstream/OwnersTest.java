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
}
