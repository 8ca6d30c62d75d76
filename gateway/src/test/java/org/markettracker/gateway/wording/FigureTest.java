package org.markettracker.gateway.wording;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.gateway.readmodel.ExactJson;

class FigureTest {
    @Test
    void a_point_stands_over_the_interval_of_its_digits() {
        Figure figure = figure("8.3", "8.25", "8.35", false, true, "CNY");

        assertEquals("8.3", figure.main());
        assertEquals("8.25 – 8.35", figure.range());
        assertEquals("[8.25, 8.35)", figure.exact());
        assertNotNull(figure.bar());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "300  | null | true  | false | CNY | > 300",
                "30   | null | false | false | PCT | ≥ 30 %",
                "null | -60  | true  | false | PCT | ≤ −60 %",
                "null | 0    | true  | true  | PP  | < 0 pp",
                "8.25 | 8.35 | false | true  | CNY | 8.25 – 8.35",
                "null | null | true  | true  | CNY | –",
                "1600 | null | true  | true  | CNY | '> 1,600'"
            })
    void without_a_point_the_bound_is_shown(
            @org.jspecify.annotations.Nullable String low,
            @org.jspecify.annotations.Nullable String high,
            boolean lowOpen,
            boolean highOpen,
            String unit,
            String shown) {
        Figure figure = figure(null, low, high, lowOpen, highOpen, unit);

        assertEquals(shown, figure.main());
        assertEquals("", figure.range());
    }

    @Test
    void an_open_end_has_no_bar() {
        assertNull(figure(null, "300", null, true, false, "CNY").bar());
        assertEquals("(300, ∞)", figure(null, "300", null, true, false, "CNY").exact());
    }

    @Test
    void a_dash_beside_a_minus_is_none() {
        assertEquals(
                "−60.5 … −59.5 %",
                figure("-60", "-60.5", "-59.5", false, true, "PCT").range());
    }

    @Test
    void a_narrow_interval_is_still_seen_and_stays_within_the_scale() {
        Bar bar = Bar.of(cell("100", "99.95", "100", false, false, "PCT"), BigDecimal.valueOf(100))
                .orElseThrow();

        assertEquals(new BigDecimal("1"), new BigDecimal(bar.width()));
        assertEquals(0, new BigDecimal("99").compareTo(new BigDecimal(bar.from())));
    }

    @Test
    void evidence_is_named_once_and_what_was_not_observed_is_flagged() {
        Figure figure = figure("8.3", "8.25", "8.35", false, true, "CNY");

        assertEquals(List.of("M09", "M10"), figure.evidence());
        assertTrue(figure.isFlagged());
        assertFalse(Figure.of(ExactJson.object().put("status", "A"), BigDecimal.ZERO)
                .isFlagged());
    }

    private static Figure figure(
            @org.jspecify.annotations.Nullable String value,
            @org.jspecify.annotations.Nullable String low,
            @org.jspecify.annotations.Nullable String high,
            boolean lowOpen,
            boolean highOpen,
            String unit) {
        return Figure.of(cell(value, low, high, lowOpen, highOpen, unit), BigDecimal.TEN);
    }

    private static JsonNode cell(
            @org.jspecify.annotations.Nullable String value,
            @org.jspecify.annotations.Nullable String low,
            @org.jspecify.annotations.Nullable String high,
            boolean lowOpen,
            boolean highOpen,
            String unit) {
        String json = "{\"value\":" + value + ",\"low\":" + low + ",\"high\":" + high + ",\"lowOpen\":" + lowOpen
                + ",\"highOpen\":" + highOpen + ",\"unit\":\"" + unit + "\",\"status\":\"E\",\"measure\":\"SIZE\","
                + "\"evidence\":{\"low\":[\"M09\"],\"high\":[\"M09\",\"M10\"]}}";
        return ExactJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
