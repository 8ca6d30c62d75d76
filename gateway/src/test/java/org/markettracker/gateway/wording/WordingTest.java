package org.markettracker.gateway.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.markettracker.gateway.readmodel.ExactJson;

class WordingTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_all_words(Language language) {
        ResourceBundle english = ResourceBundle.getBundle("words.pages", Locale.ENGLISH);
        ResourceBundle other = ResourceBundle.getBundle("words.pages", language.locale());

        assertEquals(english.keySet(), other.keySet());
        other.keySet().forEach(key -> assertFalse(other.getString(key).isBlank(), key));
    }

    @Test
    void the_language_asked_for_wins_then_the_first_accepted_then_english() {
        List<Locale> accepted = List.of(Locale.FRENCH, Locale.JAPAN, Locale.CHINA);

        assertEquals(Language.ZH, Language.choose("zh", accepted));
        assertEquals(Language.JA, Language.choose("xx", accepted));
        assertEquals(Language.JA, Language.choose(null, accepted));
        assertEquals(Language.EN, Language.choose(null, List.of(Locale.FRENCH)));
    }

    @Test
    void a_text_that_lacks_the_language_is_said_in_english_and_says_so() {
        var names = ExactJson.object().put("en", "Other").put("zh", "其他");

        assertEquals(new Text("其他", "zh", false), Text.of(names, Language.ZH));
        assertEquals(new Text("Other", "en", true), Text.of(names, Language.JA));
        assertEquals(new Text("其他", "zh", true), Text.of(names.without("en"), Language.JA));
        assertTrue(Text.of(ExactJson.object(), Language.EN).isEmpty());
        assertEquals("code", Text.named(ExactJson.object(), Language.EN, "code").value());
    }

    @Test
    void what_is_in_something_wider_is_foreign_only_where_both_are_of_one_other_language() {
        Text own = new Text("阿里云", "zh", false);
        Text english = new Text("Alibaba Cloud", "en", true);
        Text whole = new Text("Video as a Service", "en", true);
        assertEquals(new Text("Alibaba Cloud, Video as a Service", "en", true), english.in(whole));
        assertEquals(new Text("阿里云, Video as a Service", "zh", false), own.in(whole));
    }

    @Test
    void every_check_that_an_owner_does_has_a_name_in_every_language() {
        for (String check : List.of(
                "ranks-against-shares",
                "vendors-present",
                "shares-at-most-100",
                "paths-against-sizes",
                "scenarios-apply",
                "arithmetic-proves",
                "point-inside-interval")) {
            for (Language language : Language.values()) {
                assertFalse(Words.in(language).get("check." + check, "").isEmpty(), check);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021", "2021-S1, 2021H1", "2021-Q3, 2021Q3", "2021-03, 2021-03", "2021-04-06, 2021-04-06"})
    void periods_are_written_as_the_trade_does(String period, String label) {
        assertEquals(label, Periods.label(period));
    }

    @Test
    void periods_come_in_the_order_in_which_they_end_the_year_after_its_parts() {
        List<String> periods =
                new ArrayList<>(List.of("2025", "2021", "2021-S2", "2021-Q1", "2020", "2021-S1", "2021-12"));
        periods.sort(Periods.BY_END);

        assertEquals(List.of("2020", "2021-Q1", "2021-S1", "2021-12", "2021-S2", "2021", "2025"), periods);
    }

    @Test
    void units_are_counted_as_the_reader_counts() {
        assertEquals("亿元", Units.money("CNY", 8, Words.in(Language.ZH)));
        assertEquals("CNY 100M", Units.money("CNY", 8, Words.in(Language.EN)));
        assertEquals("EUR million", Units.money("EUR", 6, Words.in(Language.EN)));
        assertEquals("JPY ×10^7", Units.money("JPY", 7, Words.in(Language.EN)));
    }

    @Test
    void every_language_has_words_for_the_same_things() {
        Set<String> english = keys(Language.EN);

        for (Language language : Language.values()) {
            assertEquals(english, keys(language), language.name());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "children/total/2021-S1, 'Whole, 2021H1: the whole is the sum of its segments.'",
        "parts/total/2021, 'Whole, 2021: the period is the sum of its parts.'",
        "others/x/2021-Q1, 'x, 2021Q1: the shares and the unnamed rest make 100 %.'",
        "newer/total/2021, newer/total/2021",
        "children/total, children/total"
    })
    void an_identity_is_a_sentence_and_one_that_is_not_known_stays_as_it_is(String code, String sentence) {
        Taxonomy taxonomy = new Taxonomy(
                ExactJson.read("{\"tracker\":{\"segments\":[{\"id\":\"total\",\"name\":{\"en\":\"Whole\"}}]}}"
                        .getBytes(StandardCharsets.UTF_8)),
                Language.EN);

        assertEquals(sentence, new Identities(taxonomy, Words.in(Language.EN)).sentence(code));
    }

    @ParameterizedTest
    @CsvSource({"2021H1, 2021-S1", "2021Q3, 2021-Q3", "2021, 2021", "2021-S2, 2021-S2"})
    void a_period_may_be_asked_for_as_the_trade_writes_it(String label, String code) {
        assertEquals(code, Periods.code(label));
    }

    private static Set<String> keys(Language language) {
        return ResourceBundle.getBundle(
                        "words.pages",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }
}
