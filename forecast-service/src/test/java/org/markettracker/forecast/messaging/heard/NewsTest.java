package org.markettracker.forecast.messaging.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Unreadable;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.EditionState;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.messaging.Examples;

class NewsTest {
    private final News news = new News(Examples.MAPPER);

    @Test
    void the_examples_of_editions_are_understood() throws IOException {
        assertEquals(
                new News.Life(EditionState.DRAFT, Optional.empty()),
                news.life(EDITION, json("tracker.editions.v1/draft")));
        assertEquals(
                EditionState.PUBLISHING,
                news.life(EDITION, json("tracker.editions.v1/publishing")).state());
        ObjectNode based = Examples.value("tracker.editions.v1/draft").deepCopy();
        based.put("basedOn", "2020H2").put("aFieldOfTomorrow", 1);
        assertEquals(
                Optional.of(new EditionId("china-vaas", "2020H2")),
                news.life(EDITION, bytes(based.toString())).base());
    }

    @Test
    void the_example_of_a_catalogue_gives_its_segments() throws IOException {
        assertEquals(
                List.of(
                        new Taxonomy.Segment("total", null, false),
                        new Taxonomy.Segment("online-education", "total", false),
                        new Taxonomy.Segment("other", "total", true)),
                news.taxonomy(json("tracker.catalogue.v1/china-vaas-2021H1")).segments());
    }

    @Test
    void a_child_may_be_told_before_its_parent_and_must_have_one() {
        assertEquals(
                List.of("total", "retail"),
                news
                        .taxonomy(bytes("{\"segments\":[{\"id\":\"retail\",\"parent\":\"total\"},{\"id\":\"total\"}]}"))
                        .segments()
                        .stream()
                        .map(Taxonomy.Segment::id)
                        .toList());
        unreadable(
                "'retail'",
                () -> news.taxonomy(bytes("{\"segments\":[{\"id\":\"retail\",\"parent\":\"x\"},{\"id\":\"total\"}]}")));
    }

    @Test
    void the_examples_of_sizes_keep_their_digits_and_ends() throws IOException {
        HeardSize size = news.size(json("market.sizes.v1/online-education-2021-S1"));
        assertEquals("[8.25, 8.35)", size.estimate().interval().toString());
        assertEquals(new BigDecimal("8.3"), size.estimate().value());
        assertEquals(List.of("M09"), size.estimate().highEvidence());
        assertEquals(Unit.parse("CNY_100M"), size.unit());
        HeardSize open = news.size(json("market.sizes.v1/total-2021-S1-open"));
        assertNull(open.estimate().value());
        assertEquals("(300, ∞)", open.estimate().interval().toString());
    }

    @Test
    void what_is_missing_or_wrong_is_named() throws IOException {
        unreadable("tracker: is missing", () -> news.life(EDITION, bytes("{}")));
        unreadable("must be that of edition t/E", () -> news.life(EDITION, life("t", "E", "\"state\":\"draft\"")));
        unreadable("'gone'", () -> news.life(EDITION, life("china-vaas", "2021H1", "\"state\":\"gone\"")));
        unreadable(
                "edition: must be",
                () -> news.life(EDITION, life("china-vaas", "2021H1", "\"state\":\"draft\",\"basedOn\":\"../x\"")));
        unreadable("segments: is missing", () -> news.taxonomy(bytes("{}")));
        unreadable("size:", () -> news.size(bytes("not json")));
        unreadable("size:", () -> news.size(bytes("")));
        ObjectNode size =
                Examples.value("market.sizes.v1/online-education-2021-S1").deepCopy();
        unreadable(
                "low: must be a number or null",
                () -> news.size(bytes(size.deepCopy().put("low", "x").toString())));
        unreadable(
                "estimate", () -> news.size(bytes(size.deepCopy().put("low", 9).toString())));
        unreadable(
                "unit",
                () -> news.size(bytes(size.deepCopy().put("unitMult", 99).toString())));
    }

    private static void unreadable(String named, Runnable reading) {
        Unreadable unreadable = assertThrows(Unreadable.class, reading::run);
        assertTrue(unreadable.getMessage().contains(named), unreadable.getMessage());
    }

    private static byte[] json(String example) throws IOException {
        return bytes(Examples.value(example).toString());
    }

    private static byte[] life(String tracker, String edition, String more) {
        return bytes("{\"tracker\":\"" + tracker + "\",\"edition\":\"" + edition + "\"," + more + "}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
