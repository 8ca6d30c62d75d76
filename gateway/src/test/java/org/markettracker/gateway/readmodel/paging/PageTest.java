package org.markettracker.gateway.readmodel.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void pages_put_together_are_the_list() {
        List<String> all = List.of("a", "b", "c", "d", "e");
        for (int limit = 1; limit <= 6; limit++) {
            assertEquals(all, walk(all, limit));
        }
        assertEquals(List.of(), walk(List.of(), 1));
    }

    @Test
    void rows_of_the_same_key_are_each_met_once() {
        List<String> all = List.of("a1", "a2", "a3", "b1", "b2");
        for (int limit = 1; limit <= 4; limit++) {
            List<String> met = new ArrayList<>();
            Optional<String> next = Optional.empty();
            do {
                Page<String> page = Page.of(
                        "letters", all, row -> List.of(row.substring(0, 1)), new Asked(limit, next.orElse(null)));
                met.addAll(page.rows());
                next = page.next();
            } while (next.isPresent());
            assertEquals(all, met);
        }
    }

    @Test
    void whatever_comes_and_goes_between_pages_the_rows_that_stay_are_each_met_once() {
        Random random = new Random(20210630);
        for (int round = 0; round < 300; round++) {
            TreeSet<String> rows = new TreeSet<>();
            for (int i = 0; i < 30; i++) {
                rows.add("r%03d".formatted(random.nextInt(100)));
            }
            TreeSet<String> stayed = new TreeSet<>(rows);
            List<String> met = new ArrayList<>();
            Optional<String> next = Optional.empty();
            do {
                Page<String> page = Page.of(
                        "rows", List.copyOf(rows), List::of, new Asked(1 + random.nextInt(5), next.orElse(null)));
                met.addAll(page.rows());
                next = page.next();
                for (int i = 0; i < 3; i++) {
                    String each = "r%03d".formatted(random.nextInt(100));
                    if (random.nextBoolean()) {
                        rows.add(each);
                    } else if (rows.remove(each)) {
                        stayed.remove(each);
                    }
                }
            } while (next.isPresent());
            assertEquals(met.size(), new HashSet<>(met).size(), "nothing twice: " + met);
            assertTrue(met.containsAll(stayed), "nothing lost: " + met + " of " + stayed);
        }
    }

    @Test
    void a_cursor_is_opaque_and_of_one_list_only() {
        String next = Page.of("letters", List.of("a", "b"), List::of, new Asked(1, null))
                .next()
                .orElseThrow();
        assertTrue(next.matches("[A-Za-z0-9_-]+"), next);
        assertFalse(next.contains("letters"));
        assertEquals("cursor: must be one that a page of this list gave, is '" + next + "'", refused("others", next));
        for (String wrong : List.of("x", "%", "bm9uZQ", new Cursor("letters", List.of("a")).written())) {
            assertEquals(
                    "cursor: must be one that a page of this list gave, is '" + wrong + "'", refused("letters", wrong));
        }
    }

    @Test
    void a_limit_is_a_number_within_its_bounds() {
        assertEquals(1000, Asked.of(null, null).limit());
        assertEquals(10_000, Asked.of("10000", null).limit());
        for (String wrong : List.of("0", "10001", "-1", "ten", "1e3", "99999999999")) {
            WrongPage refused = assertThrows(WrongPage.class, () -> Asked.of(wrong, null));
            assertEquals("limit: must be a whole number from 1 to 10000, is '" + wrong + "'", refused.getMessage());
        }
    }

    private static String refused(String list, String cursor) {
        return String.valueOf(
                assertThrows(WrongPage.class, () -> Page.of(list, List.of("a", "b"), List::of, new Asked(1, cursor)))
                        .getMessage());
    }

    private static List<String> walk(List<String> all, int limit) {
        List<String> met = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<String> page = Page.of("letters", all, List::of, new Asked(limit, next.orElse(null)));
            assertTrue(page.rows().size() <= limit);
            met.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return met;
    }
}
