package org.markettracker.forecast.domain.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;

class ScenarioTest {
    @Test
    void the_depth_holds_exactly_in_the_period_it_starts_in_and_fades_from_there() {
        Scenario reduction = scenario("2021-S1", "-60", "25");
        factor("1", reduction, "2020-S2");
        factor("0.4", reduction, "2021-S1");
        // Half a year later half of a quarter's square root is left: 60 % by the root of 0.25.
        factor("0.7", reduction, "2021-S2");
        factor("0.85", reduction, "2022-S1");
        factor("0.55", reduction, "2021");
        Effect year = Effect.of(reduction, Period.parse("2021"));
        assertEquals(0, new BigDecimal("0.4").compareTo(year.least()));
        assertEquals(0, new BigDecimal("0.7").compareTo(year.most()));
    }

    @Test
    void what_does_not_fade_stays_and_what_fades_at_once_is_over() {
        factor("0.4", scenario("2021", "-60", "100"), "2030");
        factor("1", scenario("2021", "-60", "0"), "2022");
        factor("0.4", scenario("2021", "-60", "0"), "2021-Q3");
        factor("0", scenario("2021", "-100", "100"), "2022");
        factor("3", scenario("2021", "200", "100"), "2022");
        assertTrue(
                Effect.of(scenario("2025", "-60", "50"), Period.parse("2024")).isNone());
    }

    @Test
    void what_is_no_scenario_is_refused_by_its_field() {
        refused(
                "id",
                () -> new Scenario(
                        EDITION,
                        "base",
                        Map.of("en", "x"),
                        Scenario.Kind.SHOCK,
                        "total",
                        Period.parse("2021"),
                        BigDecimal.ONE,
                        BigDecimal.ONE));
        refused(
                "title",
                () -> new Scenario(
                        EDITION,
                        "x",
                        Map.of(),
                        Scenario.Kind.SHOCK,
                        "total",
                        Period.parse("2021"),
                        BigDecimal.ONE,
                        BigDecimal.ONE));
        refused(
                "title",
                () -> new Scenario(
                        EDITION,
                        "x",
                        Map.of("EN", "x"),
                        Scenario.Kind.SHOCK,
                        "total",
                        Period.parse("2021"),
                        BigDecimal.ONE,
                        BigDecimal.ONE));
        for (String depth : new String[] {"0", "-100.1", "1001", "0.1234567"}) {
            refused("depth", () -> scenario("2021", depth, "50"));
        }
        for (String fade : new String[] {"-1", "101"}) {
            refused("fade", () -> scenario("2021", "-60", fade));
        }
        refused("kind", () -> Scenario.Kind.parse("wish"));
    }

    @Test
    void a_scenario_is_carried_to_the_next_edition_and_told() {
        Scenario scenario = scenario("2021", "-60", "50");
        Scenario next = scenario.carriedTo(new EditionId("china-vaas", "2021H2"));
        assertEquals("2021H2", next.edition().edition());
        assertEquals(List.of(new Fact.ScenarioIs(next)), next.recorded().facts());
        assertEquals(
                List.of(new Fact.ScenarioGone(EDITION, "reduction")),
                scenario.gone().facts());
        assertEquals("policy", scenario.assumption().kind());
    }

    static Scenario scenario(String start, String depth, String fade) {
        return new Scenario(
                EDITION,
                "reduction",
                Map.of("en", "Double reduction"),
                Scenario.Kind.POLICY,
                "a",
                Period.parse(start),
                new BigDecimal(depth),
                new BigDecimal(fade));
    }

    private static void factor(String expected, Scenario scenario, String period) {
        assertEquals(
                Double.parseDouble(expected),
                Effect.of(scenario, Period.parse(period)).mean().doubleValue(),
                1e-12,
                period);
    }

    private static void refused(String field, Executable attempt) {
        assertEquals(field, assertThrows(Refused.class, attempt).faults().get(0).field());
    }
}
