package org.markettracker.gateway.pages.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Text;

/** Words the profiles of vendors. */
final class Profiles {
    private static final String BETWEEN = " · ";

    private Profiles() {}

    static List<VendorCard> of(JsonNode vendors, Language language) {
        List<VendorCard> cards = new ArrayList<>();
        vendors.forEach(vendor -> cards.add(card(vendor, language)));
        return cards;
    }

    private static VendorCard card(JsonNode vendor, Language language) {
        Text name =
                Text.named(vendor.path("name"), language, vendor.path("vendor").asText());
        List<String> others = new ArrayList<>();
        vendor.path("name").forEach(other -> {
            if (!other.asText().equals(name.value())) {
                others.add(other.asText());
            }
        });
        List<String> facts = new ArrayList<>();
        vendor.path("facts")
                .forEach(fact -> facts.add(fact.path("stated").asText() + " "
                        + fact.path("subject").asText()));
        List<Text> groups = new ArrayList<>();
        vendor.path("groups").forEach(group -> groups.add(Text.of(group.path("label"), language)));
        return new VendorCard(
                name,
                String.join(BETWEEN, others),
                vendor.path("parent").asText(),
                joined(vendor, "delivery"),
                Text.of(vendor.path("positioning"), language),
                facts,
                joined(vendor, "capabilities"),
                joined(vendor, "customers"),
                Periods.label(vendor.path("entered").asText()),
                groups);
    }

    private static String joined(JsonNode vendor, String member) {
        return String.join(BETWEEN, Headers.texts(vendor.path(member)));
    }
}
