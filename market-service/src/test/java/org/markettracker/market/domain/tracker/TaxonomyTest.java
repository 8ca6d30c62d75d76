package org.markettracker.market.domain.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.market.domain.Refused;

class TaxonomyTest {
    @Test
    void is_one_tree_under_total() {
        Taxonomy taxonomy = new Taxonomy(List.of(
                segment("total", null, false), segment("retail", "total", false), segment("rest", "total", true)));
        assertTrue(taxonomy.has("retail"));
        assertTrue(!taxonomy.has("wholesale"));
    }

    @Test
    void says_what_is_wrong_and_where() {
        refused("must have the root 'total'", segment("all", null, false));
        refused("each code once", segment("total", null, false), segment("total", null, false));
        refused("'nowhere' of 'retail'", segment("total", null, false), segment("retail", "nowhere", false));
        refused("another segment", segment("total", null, false), segment("retail", null, false));
        refused("without a circle", segment("total", null, false), segment("a", "b", false), segment("b", "a", false));
        refused("no residual", segment("total", null, true));
        refused(
                "at most one residual",
                segment("total", null, false),
                segment("a", "total", true),
                segment("b", "total", true));
    }

    @Test
    void codes_are_lower_case_words() {
        for (String code : List.of("", "Retail", "re tail", "-retail", "a".repeat(65))) {
            assertThrows(Refused.class, () -> segment(code, "total", false), code);
        }
    }

    @Test
    void a_text_needs_a_language_and_characters() {
        assertThrows(Refused.class, () -> new Text(Map.of()));
        assertThrows(Refused.class, () -> new Text(Map.of("english", "x")));
        assertThrows(Refused.class, () -> new Text(Map.of("en", " ")));
        assertThrows(Refused.class, () -> new Text(Map.of("en", "x".repeat(4001))));
        assertEquals(
                List.of("en", "ja", "zh"),
                List.copyOf(new Text(Map.of("zh", "a", "en", "b", "ja", "c"))
                        .byLanguage()
                        .keySet()));
    }

    private static void refused(String rule, Segment... segments) {
        Refused refused = assertThrows(Refused.class, () -> new Taxonomy(List.of(segments)));
        assertTrue(refused.getMessage().contains(rule), refused.getMessage());
    }

    private static Segment segment(String id, @Nullable String parent, boolean residual) {
        return new Segment(
                id, parent, new Text(Map.of("en", id + " ")), residual, List.of(), null, List.of(), List.of());
    }
}
