package org.markettracker.forecast.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;
import static org.markettracker.forecast.domain.Statements.THEN;
import static org.markettracker.forecast.domain.Statements.cagr;
import static org.markettracker.forecast.domain.Statements.size;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.EditionState;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.statement.ForecastStatement;

class RecordStatementTest {
    private static final Statement STATEMENT = size("F04", "2025", "148.1亿");

    private final Memory memory = new Memory();
    private final RecordStatement recordStatement =
            new RecordStatement(memory.desk, memory.statements, memory.forecasts, Clock.fixed(THEN, ZoneOffset.UTC));
    private final DeleteStatement deleteStatement =
            new DeleteStatement(memory.desk, memory.statements, memory.forecasts);

    @BeforeEach
    void has_heard_of_a_draft() {
        heardIn(EditionState.DRAFT);
        memory.openings.await(EDITION, Optional.empty());
        memory.openings.opened(EDITION);
    }

    @Test
    void a_statement_is_kept_with_who_entered_it_and_when() {
        Recorded<ForecastStatement> recorded = record(STATEMENT, Optional.empty());
        assertTrue(recorded.created());
        assertEquals(1, recorded.version());
        assertEquals(new ForecastStatement(EDITION, STATEMENT, "2021H1", "analyst", THEN), recorded.state());
        assertTrue(memory.said.contains(new Fact.StatementIs(recorded.state())));
        assertTrue(memory.said.contains(new Fact.PathIs(memory.paths.of(EDITION).get(0))));
    }

    @Test
    void the_same_again_says_nothing_and_a_change_needs_the_version_seen() {
        record(STATEMENT, Optional.empty());
        memory.said.clear();
        assertFalse(record(STATEMENT, Optional.empty()).created());
        assertTrue(memory.said.isEmpty());
        Statement other = size("F04", "2025", "150亿");
        refused(Refusal.STALE, () -> record(other, Optional.empty()));
        refused(Refusal.STALE, () -> record(other, Optional.of(2L)));
        assertEquals(2, record(other, Optional.of(1L)).version());
    }

    @Test
    void a_statement_that_changes_its_measure_leaves_no_point_behind() {
        record(STATEMENT, Optional.empty());
        record(cagr("F04", "2025", "2021", "31.1%"), Optional.of(1L));
        assertEquals(
                List.of(PathId.published("e-commerce", PathMeasure.CAGR)),
                memory.paths.of(EDITION).stream()
                        .filter(each -> each.points().stream()
                                .anyMatch(point -> point.why().basis() == Basis.STATED))
                        .map(ForecastPath::id)
                        .toList());
        assertTrue(memory.said.contains(new Fact.PathGone(EDITION, PathId.published("e-commerce", PathMeasure.SIZE))));
    }

    @Test
    void the_last_statement_about_a_path_takes_the_path_with_it() {
        record(STATEMENT, Optional.empty());
        refused(Refusal.STALE, () -> deleteStatement.delete(EDITION, "F04", Optional.of(7L)));
        deleteStatement.delete(EDITION, "F04", Optional.empty());
        assertTrue(memory.paths.of(EDITION).isEmpty());
        assertTrue(memory.said.contains(new Fact.StatementGone(EDITION, "F04")));
        refused(Refusal.NOT_FOUND, () -> deleteStatement.delete(EDITION, "F04", Optional.empty()));
    }

    @Test
    void what_was_not_heard_of_yet_cannot_be_written_to() {
        memory.heard.clear();
        refused(Refusal.NOT_HEARD_YET, () -> record(STATEMENT, Optional.empty()));
        refused(Refusal.NOT_HEARD_YET, () -> deleteStatement.delete(EDITION, "F04", Optional.empty()));
        memory.heard.put(
                EDITION, new HeardEdition(EDITION, EditionState.DRAFT, Optional.of(Taxonomy.of("total", null))));
        refused(Refusal.NOT_HEARD_YET, () -> record(STATEMENT, Optional.empty()));
    }

    @Test
    void an_edition_that_waits_for_its_base_cannot_be_written_to() {
        EditionId next = EditionId.parse("china-vaas/2021H2");
        memory.hear(next, EditionState.DRAFT);
        memory.openings.await(next, Optional.of(EditionId.parse("china-vaas/2020H2")));
        refused(
                Refusal.NOT_HEARD_YET,
                () -> recordStatement.record(next, STATEMENT, null, null, "analyst", Optional.empty()));
    }

    @Test
    void a_frozen_edition_is_not_written_to_whatever_was_heard() {
        memory.frozen.add(EDITION);
        refused(Refusal.EDITION_FROZEN, () -> record(STATEMENT, Optional.empty()));
        memory.frozen.clear();
        heardIn(EditionState.IN_REVIEW);
        refused(Refusal.EDITION_NOT_DRAFT, () -> record(STATEMENT, Optional.empty()));
        heardIn(EditionState.PUBLISHED);
        refused(Refusal.EDITION_FROZEN, () -> record(STATEMENT, Optional.empty()));
        assertTrue(memory.said.isEmpty());
    }

    private void heardIn(EditionState state) {
        memory.hear(EDITION, state);
    }

    private Recorded<ForecastStatement> record(Statement statement, Optional<Long> seen) {
        return recordStatement.record(EDITION, statement, null, null, "analyst", seen);
    }

    private static void refused(Refusal refusal, Executable attempt) {
        assertEquals(refusal, assertThrows(Refused.class, attempt).refusal());
    }
}
