package org.markettracker.vendor.rest.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.vendor.domain.Refused;

class CursorTest {
    @Test
    void what_is_written_is_read_again_and_says_nothing_to_the_eye() {
        Cursor place = new Cursor("conflicts", List.of("3", "M03 M07 M08", "音视频"));
        String written = place.written();
        assertEquals(place, Cursor.read("conflicts", 3, written));
        assertTrue(written.matches("[A-Za-z0-9_-]+"), written);
        assertFalse(written.contains("M03"));
    }

    @Test
    void the_beginning_comes_before_everything() {
        Cursor beginning = Cursor.read("statements", 1, null);
        assertEquals("", beginning.word(0));
        assertEquals(0, beginning.number());
    }

    @Test
    void a_word_that_no_page_of_the_list_gave_is_refused_by_name_rule_and_value() {
        String ours = new Cursor("statements", List.of("M03")).written();
        refused("events", 1, ours);
        refused("statements", 2, ours);
        refused("statements", 1, "");
        refused("statements", 1, "M03");
        refused("statements", 1, ours + "=x");
        refused("statements", 1, encoded("statements\tM\u0000".getBytes(StandardCharsets.UTF_8)));
        refused("statements", 1, encoded("statements\tM1\nM2".getBytes(StandardCharsets.UTF_8)));
        refused("statements", 1, encoded(new byte[] {'s', (byte) 0xc3, '\t'}));
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertEquals(7, new Cursor("trail", List.of("7")).number());
        assertThrows(Refused.class, () -> new Cursor("trail", List.of("-7")).number());
        assertThrows(Refused.class, () -> new Cursor("trail", List.of("9".repeat(19))).number());
    }

    private static void refused(String list, int width, String given) {
        Refused refused = assertThrows(Refused.class, () -> Cursor.read(list, width, given));
        assertEquals("cursor: must be one that a page of this list gave, is '" + given + "'", refused.getMessage());
        assertEquals("cursor", refused.faults().get(0).field());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
