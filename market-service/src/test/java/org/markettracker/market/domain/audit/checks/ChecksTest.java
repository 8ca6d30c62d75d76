package org.markettracker.market.domain.audit.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.market.domain.Given.AT;
import static org.markettracker.market.domain.Given.EDITION;
import static org.markettracker.market.domain.Given.percent;
import static org.markettracker.market.domain.Given.revenue;
import static org.markettracker.market.domain.Given.setAside;
import static org.markettracker.market.domain.Given.standing;
import static org.markettracker.market.domain.Given.stands;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Given;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.conflict.ConflictDecision;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.Sizing;
import org.markettracker.market.domain.tracker.Text;

class ChecksTest {
    @Test
    void every_check_has_a_name_and_a_sentence_of_its_own() {
        assertEquals(
                List.of(
                        "parts-and-whole",
                        "halves-and-years",
                        "growth-against-levels",
                        "cagr-against-end-points",
                        "shares-against-sizes",
                        "edition-against-edition",
                        "language-against-language",
                        "statements-agree",
                        "conflicts-complete"),
                Checks.ALL.stream().map(each -> each.id()).toList());
        assertEquals(9, Checks.ALL.stream().map(each -> each.holds()).distinct().count());
    }

    @Test
    void what_is_reconciled_passes_every_check() {
        Examined edition = reconciled(standing(
                revenue("M1", "total", "2021", "310亿"),
                revenue("M2", "a", "2021-S1", "100.5亿"),
                revenue("M3", "b", "2021", "90亿"),
                revenue("M4", "total", "2020", "300亿"),
                percent("M5", "total", "growth", "2021", "2020", "3%"),
                percent("M6", "b", "share_of_total", "2021", null, "29%"),
                percent("M7", "total", "cagr", "2021", "2019", "≈3%")));
        Checks.ALL.forEach(each -> assertEquals(List.of(), each.examine(edition), each.id()));
        assertTrue(edition.sizes().size() > 8, edition.sizes().keySet().toString());
    }

    @Test
    void parts_that_do_not_add_up_are_found_to_the_last_of_six_decimals() {
        Examined wrong = published("2021", "100.000001", "60", "30", "10");
        List<Finding> found = new PartsAndWhole().examine(wrong);
        assertEquals(
                "The size of total in 2021 is published as 100.000001, but its parts (other in 2021, a in 2021, b in"
                        + " 2021) add up to 100.",
                sentence(found));
        assertEquals(
                List.of("SIZE/a/2021", "SIZE/b/2021", "SIZE/other/2021", "SIZE/total/2021"),
                found.get(0).cells());
        assertEquals(List.of(), new PartsAndWhole().examine(published("2021", "100", "60", "30", "10")));
    }

    @Test
    void a_year_that_is_not_its_halves_is_found() {
        SortedMap<Cell, MarketSize> sizes = new TreeMap<>(Cell.ORDER);
        put(sizes, "a", "2021", "10");
        put(sizes, "a", "2021-S1", "4");
        assertEquals(List.of(), new HalvesAndYears().examine(examined(List.of(), sizes, List.of())), "a part is open");
        put(sizes, "a", "2021-S2", "5");
        assertEquals(
                "The size of a in 2021 is published as 10, but its parts (a in 2021H1, a in 2021H2) add up to 9.",
                sentence(new HalvesAndYears().examine(examined(List.of(), sizes, List.of()))));
    }

    @Test
    void stated_halves_that_only_rounding_reconciles_with_the_year_are_told_and_settled() {
        List<Finding> found = new HalvesAndYears()
                .examine(reconciled(standing(
                        revenue("Y", "a", "2021", "10.0亿"),
                        revenue("H1", "a", "2021-S1", "4.04亿"),
                        revenue("H2", "a", "2021-S2", "6.00亿"))));
        assertEquals(1, found.size());
        assertTrue(found.get(0).settled());
        assertTrue(sentence(found).endsWith("add up to 10.04, which rounding explains."), sentence(found));
        assertEquals(List.of("H1", "H2", "Y"), found.get(0).statements());
    }

    @Test
    void stated_halves_beyond_rounding_speak_against_the_edition_until_one_is_set_aside() {
        MarketStatement year = stands(revenue("Y", "a", "2021", "10.0亿"));
        MarketStatement first = stands(revenue("H1", "a", "2021-S1", "5.0亿"));
        MarketStatement second = stands(revenue("H2", "a", "2021-S2", "6.0亿"));
        List<Finding> found = new HalvesAndYears().examine(reconciled(List.of(year, first, second)));
        assertEquals(List.of(false), found.stream().map(Finding::settled).toList());
        MarketStatement aside = setAside(revenue("Y", "a", "2021", "10.0亿"));
        found = new HalvesAndYears().examine(reconciled(List.of(aside, first, second)));
        assertEquals(List.of(true), found.stream().map(Finding::settled).toList());
    }

    @Test
    void a_stated_growth_that_the_levels_do_not_leave_is_named_with_its_figure_and_the_bounds() {
        List<MarketStatement> statements = List.of(
                stands(revenue("M1", "a", "2021", "110亿")),
                stands(revenue("M2", "a", "2020", "100亿")),
                setAside(percent("M3", "a", "growth", "2021", "2020", "30%")));
        List<Finding> found = check("growth-against-levels", reconciled(statements));
        assertEquals(
                "M3 states 30% as the growth of a in 2021 against 2020, but the levels leave between 8.95% and 11.06%.",
                sentence(found));
        assertTrue(found.get(0).settled(), "an analyst set it aside");
        assertEquals(List.of("M3"), found.get(0).statements());
        assertEquals(
                List.of("GROWTH_YOY/a/2021", "SIZE/a/2020", "SIZE/a/2021"),
                found.get(0).cells());
    }

    @Test
    void a_rate_is_compounded_over_its_years() {
        List<MarketStatement> statements = List.of(
                stands(revenue("M1", "a", "2023", "121.0亿")),
                stands(revenue("M2", "a", "2021", "100.0亿")),
                setAside(percent("M3", "a", "cagr", "2023", "2021", "21.0%")),
                setAside(percent("M4", "a", "cagr", "2023", "2021", "10.0%")));
        List<Finding> found = check("cagr-against-end-points", reconciled(statements));
        assertEquals(List.of("M3"), found.get(0).statements());
        assertEquals(1, found.size(), found.toString());
    }

    @Test
    void a_share_that_gave_way_is_settled_once_its_conflicts_are_decided() {
        List<MarketStatement> statements = List.of(
                stands(revenue("M1", "a", "2021", "50.0亿")),
                stands(revenue("M2", "total", "2021", "100.0亿")),
                stands(Given.stated("M3", "a", "share_of_total", "2021", "PCT", "60%", "leadleo", 1, "x"))
                        .givingWay(new BigDecimal("0.16")));
        SortedMap<Cell, MarketSize> sizes = Sizing.of(EDITION, statements, Given.reconciled(statements));
        Conflict open = new Conflict(EDITION, "c-1", List.of("M1", "M2", "M3"), Text.english("x"), List.of(), null);
        List<Finding> found = check("shares-against-sizes", examined(statements, sizes, List.of(open)));
        assertEquals(List.of(false), found.stream().map(Finding::settled).toList());
        Conflict decided = open.with(new ConflictDecision(
                ConflictDecision.Kind.GIVES_WAY,
                List.of(),
                "analyst",
                AT,
                "fine",
                List.of(new GaveWay("M3", BigDecimal.ONE)),
                false));
        found = check("shares-against-sizes", examined(statements, sizes, List.of(decided)));
        assertEquals(List.of(true), found.stream().map(Finding::settled).toList());
    }

    @Test
    void published_values_that_belie_a_statement_within_the_bounds_are_found() {
        SortedMap<Cell, MarketSize> sizes = new TreeMap<>(Cell.ORDER);
        put(sizes, "a", "2021", "50");
        put(sizes, "total", "2021", "100");
        Examined wrong =
                examined(standing(percent("M1", "a", "share_of_total", "2021", null, "60%")), sizes, List.of());
        assertEquals(
                "M1 states 60% as the share of total of a in 2021, but the published values give 50%.",
                sentence(check("shares-against-sizes", wrong)));
    }

    @Test
    void conflicts_are_findings_until_and_after_they_are_decided_and_more_of_them_fails_a_check() {
        Conflict open =
                new Conflict(EDITION, "c-1", List.of("A", "B"), Text.english("They contradict."), List.of(), null);
        Examined edition = new Examined(
                EDITION, Given.tracker(), List.of(), new TreeMap<>(Cell.ORDER), List.of(open), true, List.of());
        assertEquals("They contradict.", sentence(new StatementsAgree().examine(edition)));
        assertEquals(1, new ConflictsComplete().examine(edition).size());
        assertEquals(List.of(), new ConflictsComplete().examine(examined(List.of(), edition.sizes(), List.of(open))));
    }

    private static List<Finding> check(String id, Examined edition) {
        return Checks.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .examine(edition);
    }

    private static String sentence(List<Finding> found) {
        assertEquals(1, found.size(), found.toString());
        return found.get(0).sentence().byLanguage().get("en");
    }

    private static Examined reconciled(List<MarketStatement> statements) {
        return examined(statements, Sizing.of(EDITION, statements, Given.reconciled(statements)), new ArrayList<>());
    }

    private static Examined examined(
            List<MarketStatement> statements, SortedMap<Cell, MarketSize> sizes, List<Conflict> conflicts) {
        return new Examined(EDITION, Given.tracker(), statements, sizes, conflicts, false, List.of());
    }

    /** The whole and its parts a, b and other as published. */
    private static Examined published(String period, String whole, String a, String b, String other) {
        SortedMap<Cell, MarketSize> sizes = new TreeMap<>(Cell.ORDER);
        put(sizes, "total", period, whole);
        put(sizes, "a", period, a);
        put(sizes, "b", period, b);
        put(sizes, "other", period, other);
        return examined(List.of(), sizes, List.of());
    }

    /** A value of which nothing is known but itself. */
    private static void put(SortedMap<Cell, MarketSize> sizes, String segment, String period, String value) {
        Cell cell = Cell.level(CellMeasure.SIZE, segment, Period.parse(period));
        Estimate estimate = Estimate.of(
                new BigDecimal(value), Interval.atLeast(BigDecimal.ZERO), Status.ACTUAL, List.of(), List.of());
        sizes.put(
                cell,
                new MarketSize(EDITION, cell, estimate, Unit.parse("CNY_100M"), 0, List.of(), List.of(), List.of()));
    }
}
