package org.markettracker.market.domain.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.market.domain.Given.AT;
import static org.markettracker.market.domain.Given.EDITION;
import static org.markettracker.market.domain.Given.setAside;
import static org.markettracker.market.domain.Given.stands;
import static org.markettracker.market.domain.Given.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.Standing;
import org.markettracker.market.domain.tracker.Text;

class ConflictTest {
    private static final Standing ASIDE = Standing.setAside("not comparable", "another", AT);

    @Test
    void a_decision_that_set_statements_aside_holds_while_all_of_them_are() {
        ConflictDecision decision = decision(ConflictDecision.Kind.SET_ASIDE, "A", "B");
        assertEquals(
                decision,
                conflict().decided(decision, Map.of("A", ASIDE, "B", ASIDE)).decision());
        ConflictDecision left = conflict().decided(decision, Map.of("B", ASIDE)).decision();
        assertTrue(left.implied());
        assertEquals(List.of("B"), left.statements());
        assertNull(conflict().decided(decision, Map.of()).decision());
    }

    @Test
    void a_statement_set_aside_for_whatever_reason_decides_every_conflict_it_is_in() {
        ConflictDecision implied = conflict().decided(null, Map.of("C", ASIDE)).decision();
        assertEquals("not comparable", implied.reason());
        assertEquals("another", implied.by());
        assertTrue(implied.implied());
        assertNull(conflict().decided(implied, Map.of()).decision(), "it goes with what it follows from");
    }

    @Test
    void an_accepted_relaxation_covers_what_was_shown_and_anything_less() {
        ConflictDecision accepted = new ConflictDecision(
                ConflictDecision.Kind.GIVES_WAY, List.of(), "analyst", AT, "fine", List.of(gave("A", "0.05")), false);
        assertTrue(giving(gave("A", "0.05")).decided(accepted, Map.of()).isDecided());
        assertTrue(giving(gave("A", "0.02")).decided(accepted, Map.of()).isDecided());
        assertTrue(conflict().decided(accepted, Map.of()).isDecided());
        assertFalse(giving(gave("A", "0.06")).decided(accepted, Map.of()).isDecided());
        assertFalse(giving(gave("B", "0.01")).decided(accepted, Map.of()).isDecided());
    }

    @Test
    void a_decision_names_members_and_gives_a_reason() {
        assertThrows(Refused.class, () -> conflict().checkMembers(List.of("A", "Z")));
        conflict().checkMembers(List.of("A", "C"));
        assertThrows(Refused.class, () -> decision(ConflictDecision.Kind.SET_ASIDE));
        assertThrows(Refused.class, () -> decision(ConflictDecision.Kind.GIVES_WAY, "A"));
        assertThrows(
                Refused.class,
                () -> new ConflictDecision(
                        ConflictDecision.Kind.GIVES_WAY, List.of(), "analyst", AT, " ", List.of(), false));
    }

    @Test
    void the_same_decision_by_another_hand_says_the_same() {
        ConflictDecision one = decision(ConflictDecision.Kind.SET_ASIDE, "B", "A");
        ConflictDecision other = new ConflictDecision(
                ConflictDecision.Kind.SET_ASIDE, List.of("A", "B"), "x", AT.plusSeconds(9), "why", List.of(), true);
        assertTrue(one.saysTheSameAs(other));
        assertFalse(one.saysTheSameAs(decision(ConflictDecision.Kind.SET_ASIDE, "A")));
        assertFalse(one.saysTheSameAs(null));
    }

    @Test
    void two_places_of_one_segment_are_a_conflict_of_their_own() {
        List<MarketStatement> places = List.of(
                stands(place("R1", "a", "1st")),
                stands(place("R2", "a", "2nd")),
                stands(place("R3", "a", "1st")),
                setAside(place("R4", "a", "3rd")),
                stands(place("R5", "b", "2nd")),
                stands(place("R6", "a", "4th")).with(new Standing(Standing.State.SUPERSEDED, "old", "x", AT, null)));
        assertEquals(
                List.of("R1 R2", "R1 R4", "R2 R3", "R2 R4", "R3 R4"),
                RankConflicts.among(places).keySet().stream()
                        .map(each -> String.join(" ", each))
                        .toList());
        assertEquals(
                "R1 states the place 1st of a in 2021, but R2 states 2nd.",
                RankConflicts.among(places).get(List.of("R1", "R2")));
    }

    private static Statement place(String id, String segment, String stated) {
        return statement(id, segment, "rank", "2021", null, "ORDINAL", stated);
    }

    private static Conflict conflict() {
        return giving();
    }

    private static Conflict giving(GaveWay... gaveWay) {
        return new Conflict(
                EDITION, "c-1", List.of("C", "A", "B"), Text.english("They contradict."), List.of(gaveWay), null);
    }

    private static GaveWay gave(String statement, String part) {
        return new GaveWay(statement, new BigDecimal(part));
    }

    private static ConflictDecision decision(ConflictDecision.Kind kind, String... statements) {
        return new ConflictDecision(kind, List.of(statements), "analyst", AT, "why", List.of(), false);
    }
}
