package org.markettracker.gateway.pages.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.gateway.readmodel.View;
import org.markettracker.gateway.wording.Figure;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Text;
import org.markettracker.gateway.wording.Words;

class EditionViewTest {
    private final EditionView view = view(Language.EN);

    @Test
    void sizes_have_a_row_for_every_segment_of_the_taxonomy_in_its_order() {
        assertEquals(
                List.of(
                        "Video as a Service",
                        "Pan-entertainment",
                        "Online education",
                        "E-commerce",
                        "Other (enterprise and rest)"),
                headings(view.sizes()));
        assertEquals(List.of("2020", "2021H1", "2021"), values(view.sizes().columns()));
        assertEquals("Market size by segment and period, CNY 100M", view.sizes().caption());
        assertEquals(1, view.sizes().rows().get(2).depth());
    }

    @Test
    void a_cell_that_is_unknown_is_empty_and_a_bound_is_a_bound() {
        assertEquals("> 300", only(view.sizes(), 0, 1).main());
        assertEquals("8.3", only(view.sizes(), 2, 1).main());
        assertTrue(view.sizes().rows().get(4).slots().get(1).isEmpty());
    }

    @Test
    void growth_share_and_rank_of_segments_stand_apart_from_sizes() {
        Grid.Row growth = view.growth().rows().get(0);

        assertEquals("Growth on the year", growth.note());
        assertEquals("2019", growth.slots().get(0).get(0).base());
        assertTrue(view.growth().rows().stream().anyMatch(row -> row.note().equals("Rank")));
    }

    @Test
    void shares_list_vendors_by_rank_sets_last_and_the_share_before_the_rank() {
        Grid newest = view.shares().get(0);

        assertEquals("Tencent Cloud", headings(newest).get(0));
        assertEquals("Alibaba Cloud", headings(newest).get(1));
        assertTrue(
                headings(newest).subList(5, 8).stream().allMatch(name -> name.contains(" + ") || name.equals("CR5")));
        assertEquals(
                List.of("share", "rank", "share-change"),
                newest.rows().get(1).slots().get(0).stream()
                        .map(Figure::measure)
                        .toList());
        assertEquals("Share and rank of the vendors by segment, 2021H1, per cent", newest.caption());
    }

    @Test
    void forecasts_say_measure_and_unit() {
        List<String> notes =
                view.forecasts().rows().stream().map(Grid.Row::note).toList();

        assertTrue(notes.contains("Size, CNY 100M"), notes.toString());
        assertTrue(notes.contains("Compound annual growth"), notes.toString());
    }

    @Test
    void everything_that_was_stated_is_on_the_page() {
        assertEquals(47, view.statements().size());
        assertEquals(7, view.vendors().size());
        assertEquals(15, view.events().size());
        assertEquals(6, view.indicators().size());
        assertEquals(8, view.outlook().size());
        assertEquals(8, view.glossary().size());
        assertEquals(1, view.conflicts().size());
    }

    @Test
    void the_head_says_what_where_when_and_how_to_cite() {
        Header head = view.header();

        assertEquals("China Video as a Service Market Tracker", head.title().value());
        assertEquals("China", head.geography());
        assertEquals("CNY 100M", head.unit());
        assertEquals("2019 – 2025", head.range());
        assertEquals("Published", head.stateWord());
        assertEquals("2021-11-03 08:00 UTC", head.published());
        assertEquals(3, head.digests().size());
        assertEquals(12, head.digests().get(0).sha256().length());
        assertTrue(head.citation().startsWith("LeadLeo"));
    }

    @Test
    void another_language_is_used_where_there_is_one_and_told_where_there_is_not() {
        EditionView chinese = view(Language.ZH);

        assertEquals("泛娱乐", headings(chinese.sizes()).get(1));
        assertEquals("亿元", chinese.header().unit());
        assertTrue(chinese.events().get(0).says().foreign());
        assertEquals("en", chinese.events().get(0).says().lang());
    }

    @Test
    void scenarios_and_models_have_rows_of_their_own_and_a_model_that_is_not_there_says_why() {
        JsonNode tree = ExactJson.read(
                """
                {"forecasts": [
                  {"segment": "total", "measure": "SIZE", "method": "published", "scenario": "base", "points": [
                    {"segment": "total", "measure": "SIZE", "period": "2025", "value": 1650, "low": 1600, "high": 1680,
                     "unit": "CNY", "unitMult": 8, "decimals": 0, "status": "F", "basis": "stated", "evidence": {}}]},
                  {"segment": "total", "measure": "SIZE", "method": "published", "scenario": "shock",
                   "assumption": {"title": {"en": "Tutoring is restricted"}}, "points": [
                    {"segment": "total", "measure": "SIZE", "period": "2025", "value": 1500, "low": 1400, "high": 1600,
                     "unit": "CNY", "unitMult": 8, "decimals": 0, "status": "F", "basis": "scenario", "evidence": {}}]},
                  {"segment": "total", "measure": "SIZE", "method": "combination", "scenario": "base",
                   "runs": [{"frequency": "A", "none": {"code": "too-short", "detail":
                     {"en": "No forecast: 2 observations, 3 are needed.", "zh": "没有预测"}}}], "points": [
                    {"segment": "total", "measure": "SIZE", "period": "2020", "value": 180, "low": 179, "high": 181,
                     "unit": "CNY", "unitMult": 8, "decimals": 0, "status": "A", "basis": "today", "evidence": {}}]}]}
                """
                        .getBytes(StandardCharsets.UTF_8));
        EditionView view = EditionView.of(tree, Words.in(Language.EN));

        assertEquals(
                List.of("Size, CNY 100M", "Size, CNY 100M · Tutoring is restricted"),
                view.forecasts().rows().stream().map(Grid.Row::note).toList());
        assertEquals(
                List.of("No forecast: 2 observations, 3 are needed."),
                view.unmodelled().stream().map(note -> note.says().value()).toList());
        assertEquals(
                "没有预测",
                EditionView.of(tree, Words.in(Language.ZH))
                        .unmodelled()
                        .get(0)
                        .says()
                        .value());
    }

    @Test
    void a_draft_without_anything_is_still_a_page() {
        EditionView empty = EditionView.of(ExactJson.object(), Words.in(Language.EN));

        assertTrue(empty.sizes().isEmpty());
        assertTrue(empty.shares().isEmpty());
        assertEquals("", empty.header().unit());
    }

    private static EditionView view(Language language) {
        View facts = Golden.into(new View(), 1, Golden.wholeEdition());
        Golden.into(facts, 1, Golden.published(Golden.wholeEdition(), null));
        return EditionView.of(facts.edition(Golden.EDITION).orElseThrow().tree(), Words.in(language));
    }

    private static Figure only(Grid grid, int row, int column) {
        return grid.rows().get(row).slots().get(column).get(0);
    }

    private static List<String> headings(Grid grid) {
        return grid.rows().stream().map(row -> row.heading().value()).toList();
    }

    private static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }
}
