package org.markettracker.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkplaceTest {

    @Test
    void names_follow_from_the_mark() {
        Workplace place = new Workplace("market", "t1a");
        assertEquals("t1a.", place.topicPrefix());
        assertEquals(Optional.of("t1a_market"), place.databaseName());
    }

    @Test
    void the_gateway_has_no_database() {
        assertEquals(Optional.empty(), Workplace.of("none").databaseName());
    }

    @Test
    void two_applications_never_share_a_mark() {
        assertNotEquals(Workplace.of("market").mark(), Workplace.of("market").mark());
    }

    @Test
    void an_unknown_module_is_refused_by_name() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Workplace.of("warehouse"));
        assertTrue(refused.getMessage().contains("'warehouse'"), refused.getMessage());
    }
}
