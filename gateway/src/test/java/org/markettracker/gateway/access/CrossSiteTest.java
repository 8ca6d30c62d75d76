package org.markettracker.gateway.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;

class CrossSiteTest {
    private static final URI BASE = URI.create("http://localhost:8080/");

    @Test
    void the_same_scheme_host_and_port_are_the_same_origin() {
        assertTrue(CrossSite.isSameOrigin("http://localhost:8080", BASE));
    }

    @Test
    void anything_else_or_nothing_is_not() {
        assertFalse(CrossSite.isSameOrigin("http://localhost:8081", BASE));
        assertFalse(CrossSite.isSameOrigin("https://localhost:8080", BASE));
        assertFalse(CrossSite.isSameOrigin("http://localhost:8080.evil.example", BASE));
        assertFalse(CrossSite.isSameOrigin("null", BASE));
        assertFalse(CrossSite.isSameOrigin(null, BASE));
    }
}
