package org.markettracker.gateway.pages.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.wording.Figure;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Taxonomy;
import org.markettracker.gateway.wording.Words;

class ProofsTest {
    private static final String TREE =
            """
            {"tracker":{"segments":[{"id":"total","name":{"en":"Video","zh":"视频"}}]},
             "sizes":[
              {"segment":"total","measure":"SIZE","period":"2021-S1","value":275.899281,"low":273.785714,"lowOpen":false,
               "high":275.89929,"highOpen":true,"unit":"CNY","unitMult":8,"decimals":0,"status":"A",
               "evidence":{"low":["M03"],"high":["M08"],"highIdentities":["children/total/2021-S1","newer/than/words"]},
               "gaveWay":[{"statement":"M03","part":0.080336},{"statement":"M04","part":0}]},
              {"segment":"total","measure":"SIZE","period":"2019","value":null,"low":null,"lowOpen":true,"high":null,
               "highOpen":true,"unit":"CNY","unitMult":8,"decimals":0,"status":"I","evidence":{"low":[],"high":[]}}],
             "evidence":{"market":[
              {"id":"M03","segment":"total","measure":"revenue","period":"2021-S1","stated":">300亿","source":"frost",
               "section":"s","standing":"stands","gaveWay":0.080336},
              {"id":"M08","segment":"total","measure":"share_of_total","period":"2021-S1","basePeriod":"2020-S1",
               "stated":"70%","source":"frost","section":"s","standing":"set-aside","standingReason":"Another base."}]},
             "conflicts":[
              {"part":"market","id":"c-1","sentence":{"en":"Decided."},"statements":["M03","M08"],
               "decision":{"kind":"set-aside","statements":["M08"],"by":"analyst","at":"2021-11-02T09:00:00Z","reason":"So."}},
              {"part":"vendor","id":"c-2","sentence":{"en":"Open."},"statements":["V99"],"decision":null}],
             "audit":[
              {"part":"market","id":"parts-and-whole","outcome":"pass","detail":{"en":"Fine."},"statements":[]},
              {"part":"market","id":"brand-new","outcome":"fail","detail":{"en":"Not fine."},"statements":["M03"],"more":true,
               "findings":[{"sentence":{"en":"Here."},"statements":["M03","M08"],"cells":[]}]}]}""";

    private final JsonNode tree = ExactJson.read(TREE.getBytes(StandardCharsets.UTF_8));
    private final Words words = Words.in(Language.EN);
    private final Taxonomy taxonomy = new Taxonomy(tree, Language.EN);
    private final Statements statements = new Statements(tree, taxonomy, words);
    private final Proofs proofs = new Proofs(tree, statements, words);

    @Test
    void each_end_of_a_figure_says_which_statements_and_sums_make_it() {
        Why why = new Whys(tree, statements, taxonomy, words).of(figure(0));

        assertNotNull(why);
        assertEquals("Video, Size, 2021H1", why.heading());
        assertEquals("[273.7857, 275.8993)", why.exact());
        assertEquals("At least 273.7857, because", why.low().claim());
        assertEquals("Less than 275.8993, because", why.high().claim());
        assertEquals(">300亿", why.low().statements().get(0).stated());
        assertEquals(
                List.of("Video, 2021H1: the whole is the sum of its segments.", "newer/than/words"),
                why.high().identities());
        assertEquals(List.of("M03 by 8.034 %", "M04 only its strictness"), why.gaveWay());
    }

    @Test
    void a_figure_of_which_nothing_is_known_has_no_why() {
        assertNull(new Whys(tree, statements, taxonomy, words).of(figure(1)));
    }

    @Test
    void a_computed_figure_is_shown_with_few_digits_rounded_outward() {
        assertEquals("275.90", figure(0).main());
        assertEquals("273.78 – 275.90", figure(0).range());
    }

    @Test
    void a_statement_says_what_became_of_it() {
        List<Statement> all = statements.all();

        assertEquals("by 8.034 %", all.get(0).remark());
        assertEquals("set aside: Another base.", all.get(1).remark());
        assertEquals("2021H1 / 2020H1", all.get(1).period());
    }

    @Test
    void open_conflicts_come_first_and_decided_ones_keep_decision_and_reason() {
        List<ConflictCard> conflicts = proofs.conflicts();

        assertEquals(
                List.of("c-2", "c-1"), conflicts.stream().map(ConflictCard::id).toList());
        assertTrue(conflicts.get(0).isOpen());
        assertEquals("V99", conflicts.get(0).statements().get(0).id());
        assertEquals(
                new ConflictCard.Decision("Set aside:", "M08", "analyst", "2021-11-02", "So."),
                conflicts.get(1).decision());
    }

    @Test
    void failed_checks_come_first_and_one_without_a_name_keeps_its_code() {
        List<CheckLine> checks = proofs.checks();

        assertEquals("brand-new", checks.get(0).name());
        assertTrue(checks.get(0).isFailing() && checks.get(0).more());
        assertEquals("M03, M08", checks.get(0).findings().get(0).statements());
        assertEquals("Parts and whole", checks.get(1).name());
        assertFalse(checks.get(1).isFailing());
    }

    private Figure figure(int cell) {
        return Figure.of(tree.path("sizes").get(cell), BigDecimal.ZERO);
    }
}
