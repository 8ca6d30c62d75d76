package org.markettracker.market.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.market.domain.Given.EDITION;
import static org.markettracker.market.domain.Given.percent;
import static org.markettracker.market.domain.Given.revenue;
import static org.markettracker.market.domain.Given.setAside;
import static org.markettracker.market.domain.Given.stands;
import static org.markettracker.market.domain.Given.statement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.market.domain.Given;

class SizingTest {
    @Test
    void a_stated_figure_bounds_its_cell_and_what_hangs_on_it() {
        Map<String, MarketSize> sizes = sizes(revenue("M09", "a", "2021-S1", "8.3亿"));
        MarketSize a = sizes.get("SIZE/a/2021-S1");
        assertEquals(0, new BigDecimal("8.3").compareTo(a.estimate().value()));
        assertEquals(new BigDecimal("8.25"), a.estimate().low());
        assertEquals(new BigDecimal("8.35"), a.estimate().high());
        assertTrue(a.estimate().highOpen());
        assertEquals("A", a.estimate().status().code());
        assertEquals(List.of("M09"), a.estimate().lowEvidence());
        MarketSize year = sizes.get("SIZE/total/2021");
        assertEquals(new BigDecimal("8.25"), year.estimate().low());
        assertNull(year.estimate().value());
        assertNull(year.estimate().high());
        assertEquals("I", year.estimate().status().code());
        assertFalse(year.lowIdentities().isEmpty());
    }

    @Test
    void a_cell_of_which_nothing_is_known_is_left_out() {
        assertEquals(
                List.of("SIZE/total/2021-S1", "SIZE/total/2021"),
                sizes(revenue("M03", "total", "2021-S1", ">300亿")).keySet().stream()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void a_cell_has_the_most_decimals_stated_of_it_and_one_that_is_derived_those_of_what_it_rests_on() {
        Map<String, MarketSize> sizes = sizes(
                revenue("M1", "a", "2021-S1", "8.30亿"),
                revenue("M2", "a", "2021-S1", "8.3亿"),
                percent("M3", "a", "growth", "2021-S1", "2020-S1", "-60.125%"));
        assertEquals(2, sizes.get("SIZE/a/2021-S1").decimals());
        assertEquals(2, sizes.get("SIZE/a/2020-S1").decimals());
        assertEquals(3, sizes.get("GROWTH_YOY/a/2021-S1").decimals());
        Statement millions = statement("M4", "b", "revenue", "2021", null, "CNY_1M", "830 million");
        MarketSize b = sizes(millions).get("SIZE/b/2021");
        assertEquals(2, b.decimals(), "8.30 in hundreds of millions");
        assertEquals("8.3", b.estimate().value().toPlainString(), "counted as the tracker counts");
    }

    @Test
    void a_growth_is_bounded_by_all_that_is_said_of_its_levels() {
        Map<String, MarketSize> sizes = sizes(
                revenue("M1", "a", "2021", "110亿"),
                revenue("M2", "a", "2020", "100亿"),
                percent("M3", "a", "growth", "2021", "2020", ">5%"));
        MarketSize growth = sizes.get("GROWTH_YOY/a/2021");
        assertTrue(growth.estimate().low().doubleValue() > 8.9, growth.toString());
        assertEquals(List.of("M1", "M2"), growth.estimate().highEvidence());
    }

    @Test
    void a_place_is_kept_as_it_was_stated() {
        MarketSize rank = sizes(statement("R1", "a", "rank", "2021", null, "ORDINAL", "1st"))
                .get("RANK/a/2021");
        assertEquals(BigDecimal.ONE, rank.estimate().value());
        assertEquals("ORDINAL", rank.unit().code());
    }

    @Test
    void what_is_set_aside_rests_nothing_and_what_gave_way_is_named_where_an_end_rests_on_it() {
        Map<String, MarketSize> without = Sizing.of(
                        EDITION,
                        List.of(
                                stands(revenue("A", "a", "2021", ">400亿")),
                                setAside(revenue("B", "a", "2021", "<300亿"))),
                        Given.reconciled(List.of(
                                stands(revenue("A", "a", "2021", ">400亿")),
                                setAside(revenue("B", "a", "2021", "<300亿")))))
                .values()
                .stream()
                .collect(Collectors.toMap(each -> each.cell().code(), each -> each));
        assertEquals(List.of("A"), without.get("SIZE/a/2021").estimate().lowEvidence());
        assertNull(without.get("SIZE/a/2021").estimate().high());
        MarketSize both = sizes(revenue("A", "a", "2021", ">400亿"), revenue("B", "a", "2021", "<300亿"))
                .get("SIZE/a/2021");
        assertEquals(
                List.of("A"), both.gaveWay().stream().map(GaveWay::statement).toList());
    }

    @Test
    void the_base_is_part_of_a_cells_code_only_where_it_is_unusual() {
        assertEquals("SIZE/total/2021-S1", code(revenue("M", "total", "2021-S1", "1亿")));
        assertEquals("GROWTH_YOY/total/2021-S1", code(percent("M", "total", "growth", "2021-S1", "2020-S1", "1%")));
        assertEquals("CAGR/total/2025/2021", code(percent("M", "total", "cagr", "2025", "2021", "1%")));
    }

    private static String code(Statement statement) {
        return Cell.of(statement).code();
    }

    private static Map<String, MarketSize> sizes(Statement... statements) {
        List<MarketStatement> all = Stream.of(statements).map(Given::stands).toList();
        return Sizing.of(EDITION, all, Given.reconciled(all)).values().stream()
                .collect(Collectors.toMap(each -> each.cell().code(), each -> each));
    }
}
