package org.markettracker.forecast.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;
import static org.markettracker.forecast.domain.Statements.recorded;
import static org.markettracker.forecast.domain.Statements.size;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.EditionState;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Text;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.statement.ForecastStatement;

class OpenEditionTest {
    private static final EditionId NEXT = new EditionId("china-vaas", "2021H2");
    private static final EditionId LAST = new EditionId("china-vaas", "2022H1");

    private final Memory memory = new Memory();
    private final OpenEdition openEdition = new OpenEdition(
            memory.gate, memory.openings, memory.statements, memory.outlooks, memory.scenarios, memory.forecasts);
    private final ExamineEdition examineEdition = new ExamineEdition(memory.openings, memory.forecasts, memory.entries);

    @BeforeEach
    void has_heard_of_drafts() {
        for (EditionId each : List.of(EDITION, NEXT, LAST)) {
            memory.hear(each, EditionState.DRAFT);
        }
    }

    @Test
    void a_first_edition_is_opened_empty() {
        openEdition.open(EDITION, Optional.empty());
        assertTrue(memory.openings.isOpen(EDITION));
        assertEquals(List.of(), memory.paths.of(EDITION));
        assertTrue(memory.said.stream().allMatch(Fact.AuditIs.class::isInstance));
    }

    @Test
    void an_edition_starts_with_what_stands_in_its_base() {
        openBase();
        openEdition.open(NEXT, Optional.of(EDITION));
        Versioned<ForecastStatement> copy = memory.statements.find(NEXT, "F04").orElseThrow();
        assertEquals("2021H1", copy.state().origin());
        assertEquals(1, copy.version());
        assertEquals(
                memory.paths.of(EDITION).stream().map(ForecastPath::id).toList(),
                memory.paths.of(NEXT).stream().map(ForecastPath::id).toList());
        assertTrue(memory.outlooks.find(NEXT, "O01").isPresent());
        assertTrue(memory.scenarios.find(NEXT, "reduction").isPresent());
        assertEquals(
                List.of("AuditIs", "OutlookIs", "PathIs", "ScenarioIs", "StatementIs"),
                memory.said.stream()
                        .map(fact -> fact.getClass().getSimpleName())
                        .sorted()
                        .distinct()
                        .toList());
    }

    @Test
    void an_edition_heard_again_is_not_opened_again() {
        openBase();
        openEdition.open(NEXT, Optional.of(EDITION));
        memory.statements.delete(
                memory.statements.find(NEXT, "F04").orElseThrow().state().gone());
        memory.said.clear();
        openEdition.open(NEXT, Optional.of(EDITION));
        assertTrue(memory.statements.find(NEXT, "F04").isEmpty());
        assertEquals(List.of(), memory.said);
    }

    @Test
    void an_edition_heard_before_its_base_waits_for_it() {
        openEdition.open(LAST, Optional.of(NEXT));
        openEdition.open(NEXT, Optional.of(EDITION));
        assertFalse(memory.openings.isOpen(NEXT));
        assertFalse(memory.openings.isOpen(LAST));
        openEdition.open(EDITION, Optional.empty());
        assertTrue(memory.openings.isOpen(NEXT));
        assertTrue(memory.openings.isOpen(LAST));
    }

    @Test
    void the_base_is_locked_before_what_starts_from_it() {
        openEdition.open(NEXT, Optional.of(EDITION));
        assertEquals(List.of(EDITION, NEXT), memory.entered);
    }

    @Test
    void an_edition_that_is_not_open_is_not_published() {
        assertEquals(
                List.of("edition china-vaas/2021H2: forecast-service must have heard of it and of those it is based on"
                        + " before it can be frozen"),
                examineEdition.reasonsAgainst(NEXT));
        openBase();
        int written = memory.written;
        assertEquals(List.of(), examineEdition.reasonsAgainst(EDITION));
        assertEquals(written + 1, memory.written);
    }

    @Test
    void every_failed_check_speaks_against_publishing() {
        openBase();
        memory.statements.store(recorded(size("F06", "2025", "<100亿")).recorded());
        assertEquals(
                List.of("F06 alone would put the revenue of e-commerce in 2025 below 100 CNY_100M, but F04"
                        + " states 148.1亿. (the statements F04, F06 cannot all hold, and no decision is recorded)"),
                examineEdition.reasonsAgainst(EDITION));
    }

    private void openBase() {
        openEdition.open(EDITION, Optional.empty());
        ForecastStatement statement = recorded(size("F04", "2025", "148.1亿"));
        memory.statements.store(statement.recorded());
        memory.forecasts.reckon(EDITION);
        memory.outlooks.store(
                new Outlook(EDITION, "O01", "total", null, null, "up", new Text(Map.of("en", "Up"))).recorded());
        memory.scenarios.store(new Scenario(
                        EDITION,
                        "reduction",
                        Map.of("en", "Reduction"),
                        Scenario.Kind.POLICY,
                        "e-commerce",
                        Period.parse("2025"),
                        new BigDecimal("-60"),
                        new BigDecimal("50"))
                .recorded());
        memory.forecasts.reckon(EDITION);
        assertTrue(memory.said.contains(new Fact.StatementIs(statement)));
        memory.said.clear();
    }
}
