package org.markettracker.vendor.domain.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.profile;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.Refused;

class ProfileTest {
    @Test
    void it_tells_itself_when_it_is_made_and_its_code_when_it_is_gone() {
        Profile profile = profile("alibaba-cloud");
        assertEquals(
                List.of(new Fact.ProfileIs(EDITION, profile)),
                profile.recorded(EDITION).facts());
        assertEquals(
                List.of(new Fact.ProfileGone(EDITION, "alibaba-cloud")),
                profile.gone(EDITION).facts());
    }

    @Test
    void its_code_is_lower_case_words_with_hyphens() {
        for (String code : List.of("", "Alibaba", "alibaba cloud", "a+b", "CR5", "-a")) {
            assertEquals(
                    "vendor",
                    assertThrows(Refused.class, () -> profile(code))
                            .faults()
                            .get(0)
                            .field());
        }
    }

    @Test
    void each_wrong_field_is_named() {
        refused("aliases", () -> with(List.of(" "), Map.of(), List.of()));
        refused("comparesTo.market", () -> with(List.of(), Map.of("market", "Kingsoft Cloud"), List.of()));
        refused("facts.relation", () -> with(List.of(), Map.of(), List.of(new VendorFact("nodes", "many", ">1500"))));
        refused("facts.stated", () -> with(List.of(), Map.of(), List.of(new VendorFact("nodes", "gt", ""))));
        refused("groups.id", () -> new Group("Two Leaders", new Text(Map.of("en", "two leaders"))));
        refused("text", () -> new Text(Map.of()));
        refused("text", () -> new Text(Map.of("english", "x")));
        refused("text", () -> new Text(Map.of("en", "x".repeat(4001))));
    }

    @Test
    void a_fact_keeps_the_figure_as_it_was_stated() {
        assertEquals("120 Tbps", new VendorFact("bandwidth", "eq", "120 Tbps").stated());
    }

    private static void refused(String field, Runnable making) {
        assertEquals(
                field, assertThrows(Refused.class, making::run).faults().get(0).field());
    }

    private static Profile with(List<String> aliases, Map<String, String> comparesTo, List<VendorFact> facts) {
        return new Profile(
                "volcano-engine",
                new Text(Map.of("en", "Volcano Engine")),
                aliases,
                null,
                List.of(),
                null,
                null,
                facts,
                List.of(),
                List.of(),
                comparesTo,
                List.of());
    }
}
