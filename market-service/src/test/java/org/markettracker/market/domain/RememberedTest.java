package org.markettracker.market.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<String, Integer> remembered = new Remembered<>(10);

    @Test
    void the_one_used_longest_ago_makes_room() {
        remembered.put("a", 1, 4);
        remembered.put("b", 2, 4);
        assertEquals(Optional.of(1), remembered.get("a"));
        remembered.put("c", 3, 4);
        assertEquals(Optional.empty(), remembered.get("b"));
        assertEquals(Optional.of(1), remembered.get("a"));
        assertEquals(8, remembered.weight());
    }

    @Test
    void what_is_too_heavy_for_all_the_room_is_not_remembered() {
        remembered.put("a", 1, 4);
        remembered.put("b", 2, 11);
        assertEquals(Optional.empty(), remembered.get("b"));
        assertEquals(0, remembered.weight());
        assertEquals(0, remembered.count());
    }

    @Test
    void what_is_taken_is_nobody_elses_and_weighs_nothing_until_it_is_put_back() {
        remembered.put("a", 1, 4);
        assertEquals(Optional.of(1), remembered.take("a"));
        assertEquals(Optional.empty(), remembered.take("a"));
        assertEquals(0, remembered.weight());
        remembered.put("a", 5, 2);
        remembered.put("a", 6, 3);
        assertEquals(Optional.of(6), remembered.get("a"));
        assertEquals(3, remembered.weight());
        assertEquals(1, remembered.count());
    }
}
