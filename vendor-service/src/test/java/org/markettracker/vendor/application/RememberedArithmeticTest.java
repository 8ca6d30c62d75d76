package org.markettracker.vendor.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.SEGMENTS;
import static org.markettracker.vendor.Given.rank;
import static org.markettracker.vendor.Given.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.vendor.Given;

class RememberedArithmeticTest {
    private final RememberedArithmetic remembering = new RememberedArithmetic();

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

    private Reconciled ask(List<Statement> statements) {
        return remembering.reconcile(EDITION, SEGMENTS, statements, Options.USUAL);
    }
}
