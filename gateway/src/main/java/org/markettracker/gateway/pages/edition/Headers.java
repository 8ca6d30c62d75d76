package org.markettracker.gateway.pages.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Numbers;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Text;
import org.markettracker.gateway.wording.Units;
import org.markettracker.gateway.wording.Words;

/** Words the head of a page. */
final class Headers {
    private static final int SHORT = 12;

    private Headers() {}

    static Header of(JsonNode tree, Words words) {
        JsonNode tracker = tree.path("tracker");
        JsonNode edition = tree.path("edition");
        Language language = words.language();
        String state = edition.path("state").asText();
        return new Header(
                edition.path("tracker").asText(),
                edition.path("edition").asText(),
                Text.named(
                        tracker.path("title"), language, edition.path("tracker").asText()),
                Text.of(tracker.path("sourceTitle"), language),
                words.get(
                        "geography." + tracker.path("geography").asText(),
                        tracker.path("geography").asText()),
                unit(tracker.path("unit").asText(), words),
                words.get(
                        "frequency." + tracker.path("frequency").asText(),
                        tracker.path("frequency").asText()),
                Periods.label(tracker.path("firstPeriod").asText()) + " – "
                        + Periods.label(tracker.path("lastPeriod").asText()),
                state,
                words.get("state." + state, state),
                instant(edition.path("embargo").asText()),
                published(edition),
                texts(edition.path("waitingFor")),
                Text.of(tracker.path("publisher").path("name"), language),
                Text.of(tracker.path("dataSource").path("name"), language),
                tracker.path("citation").asText(),
                tracker.path("disclaimer").asText(),
                digests(tree.path("manifest")));
    }

    /** A unit such as CNY_100M: a currency and how many of it. */
    private static String unit(String unit, Words words) {
        int underscore = unit.indexOf('_');
        if (underscore < 0) {
            return unit;
        }
        String multiplier = unit.substring(underscore + 1);
        int zeros = multiplier.replaceAll("[^0-9]", "").length() - 1;
        int power = zeros + (multiplier.endsWith("M") ? 6 : multiplier.endsWith("BN") ? 9 : 0);
        return zeros < 0 ? unit : Units.money(unit.substring(0, underscore), power, words);
    }

    private static String published(JsonNode edition) {
        String at = "";
        for (JsonNode transition : edition.path("transitions")) {
            if (transition.path("state").asText().equals("published")) {
                at = transition.path("at").asText();
            }
        }
        return instant(at);
    }

    /** To the minute, in UTC. */
    private static String instant(String instant) {
        return instant.length() < 16 ? instant : instant.substring(0, 16).replace('T', ' ') + " UTC";
    }

    private static List<Header.Digest> digests(JsonNode manifest) {
        List<Header.Digest> digests = new ArrayList<>();
        for (JsonNode part : manifest.path("parts")) {
            String sha256 = part.path("sha256").asText();
            digests.add(new Header.Digest(
                    part.path("part").asText(),
                    sha256.substring(0, Math.min(SHORT, sha256.length())),
                    Numbers.of(part.path("count"))));
        }
        return digests;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
