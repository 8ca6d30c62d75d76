package org.markettracker.vendor.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.SEGMENTS;
import static org.markettracker.vendor.Given.rank;
import static org.markettracker.vendor.Given.share;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.program.OutOfPatience;
import org.markettracker.evidence.program.Patience;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.vendor.Given;
import org.markettracker.vendor.domain.edition.EditionId;

class RememberedArithmeticTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final RememberedArithmetic remembering = with(1 << 20);

    private static RememberedArithmetic with(long bytes) {
        return new RememberedArithmetic(new ReckoningRules(LONG, LONG, bytes));
    }

    @Test
    void after_changes_back_and_forth_what_is_forgotten_says_what_one_who_never_heard_of_them_says() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            // Two sources for each, and sums of neighbours: many proofs for one and the same end.
            statements.add(share("A" + i, "total", "v" + i, "eq", (15 - i) + ".0%"));
            statements.add(share("B" + i, "total", "v" + i, "eq", (15 - i) + ".0%"));
            statements.add(rank("R" + i, "total", "v" + i, i + 1));
        }
        for (int i = 0; i < 5; i++) {
            statements.add(share("S" + i, "total", "v" + i + "+v" + (i + 1), "eq", (29 - 2 * i) + ".0%"));
        }
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            Statement gone = statements.remove(random.nextInt(statements.size()));
            ask(statements);
            statements.add(gone);
            ask(statements);
        }
        remembering.forget(EDITION);
        assertEquals(Given.ARITHMETIC.reconcile(EDITION, SEGMENTS, statements, Options.USUAL), ask(statements));
    }

    @Test
    void what_ran_out_of_time_is_not_remembered_by_halves() {
        List<Statement> statements =
                List.of(share("A", "total", "v1", "eq", "15.0%"), share("B", "total", "v1+v2", "eq", "20.0%"));
        Reconciled whole = ask(statements);
        assertTrue(remembering.remembers(EDITION));
        List<Statement> more = List.of(statements.get(0), statements.get(1), share("C", "total", "v3", "eq", "90.0%"));
        assertThrows(OutOfPatience.class, () -> Patience.within(Duration.ofNanos(1), () -> ask(more)));
        assertFalse(remembering.remembers(EDITION));
        assertEquals(whole, ask(statements));
    }

    @Test
    void there_is_room_for_those_asked_for_last_and_none_for_one_that_is_too_large() {
        RememberedArithmetic small = with(100_000);
        List<Statement> statements = List.of(share("A", "total", "v1", "eq", "15.0%"));
        EditionId other = new EditionId(EDITION.tracker(), "2020H2");
        EditionId third = new EditionId(EDITION.tracker(), "2020H1");
        for (EditionId each : List.of(EDITION, other, EDITION, third)) {
            small.reconcile(each, SEGMENTS, statements, Options.USUAL);
        }
        assertTrue(small.remembers(EDITION) && small.remembers(third));
        assertFalse(small.remembers(other));
        RememberedArithmetic none = with(0);
        none.reconcile(EDITION, SEGMENTS, statements, Options.USUAL);
        assertFalse(none.remembers(EDITION));
    }

    private Reconciled ask(List<Statement> statements) {
        return remembering.reconcile(EDITION, SEGMENTS, statements, Options.USUAL);
    }
}
