package org.markettracker.market.domain.audit.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.markettracker.market.domain.Given.EDITION;
import static org.markettracker.market.domain.Given.text;
import static org.markettracker.market.domain.Given.tracker;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Given;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.Event;
import org.markettracker.market.domain.context.GlossaryTerm;
import org.markettracker.market.domain.context.Indicator;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.tracker.Text;
import org.markettracker.market.domain.tracker.Tracker;

class LanguageAgainstLanguageTest {
    @Test
    void a_tracker_with_all_its_texts_in_all_its_languages_passes() {
        assertEquals(List.of(), sentences(Given.tracker(), new GlossaryTerm("cdn", text("CDN", "网络"), text("x", "乙"))));
    }

    @Test
    void what_lacks_a_language_of_the_title_is_named() {
        Text english = Text.english("Content delivery network");
        Text title = new Text(Map.of("en", "Video", "zh", "视频", "ja", "ビデオ"));
        assertEquals(
                List.of(
                        "The name of segment other must be there in each language of the tracker, lacks ja.",
                        "The name of segment a must be there in each language of the tracker, lacks ja.",
                        "The name of segment total must be there in each language of the tracker, lacks ja, zh.",
                        "The name of segment b must be there in each language of the tracker, lacks ja.",
                        "The term cdn must be there in each language of the tracker, lacks ja.",
                        "The definition of term cdn must be there in each language of the tracker, lacks ja, zh.",
                        "The name of indicator I1 must be there in each language of the tracker, lacks ja, zh."),
                sentences(
                        tracker(title, english),
                        new GlossaryTerm("cdn", text("CDN", "网络"), english),
                        indicator(english)));
    }

    @Test
    void the_label_of_an_event_may_be_in_one_language_but_says_the_same_figures_in_all() {
        assertEquals(List.of(), sentences(Given.tracker(), event(Text.english("Users pass 400 million"))));
        assertEquals(
                List.of(
                        "The label of event E1 says 400000000 in en, but not in zh.",
                        "The label of event E1 says 500000000 in zh, but not in en."),
                sentences(Given.tracker(), event(text("Users pass 400 million", "用户超过5亿"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Users pass 400 million | 用户超过4亿",
                "2021H1 report | 2021上半年报告",
                "CR5 | 上位5社集中度",
                "CR5 | 前五大份额",
                "The five largest | 上位5社",
                "1,600.5 in 2025 | ２０２５年，1600.5",
                "up 55.1% | 增长55.1%"
            })
    void the_same_figures_in_other_words_are_the_same(String english, String other) {
        assertEquals(List.of(), sentences(Given.tracker(), event(text(english, other))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"up 55.1% | 增长55%", "in 2021 | 2022年", "30 billion | 30亿"})
    void other_figures_are_told_apart(String english, String other) {
        assertFalse(sentences(Given.tracker(), event(text(english, other))).isEmpty());
    }

    private static ContextItem event(Text label) {
        return new Event("E1", "a", "2021", "market", null, label);
    }

    private static ContextItem indicator(Text name) {
        return new Indicator(
                "I1",
                "a",
                name,
                Period.parse("2021"),
                Relation.GT,
                new BigDecimal("3.8"),
                Unit.parse("亿 persons"),
                ">3.8亿",
                null,
                "x");
    }

    private static List<String> sentences(Tracker tracker, ContextItem... items) {
        Examined edition =
                new Examined(EDITION, tracker, List.of(), new TreeMap<>(Cell.ORDER), List.of(), false, List.of(items));
        return new LanguageAgainstLanguage()
                .examine(edition).stream()
                        .map(Finding::sentence)
                        .map(each -> each.byLanguage().get("en"))
                        .toList();
    }
}
