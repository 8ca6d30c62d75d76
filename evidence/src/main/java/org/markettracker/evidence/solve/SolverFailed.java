package org.markettracker.evidence.solve;

import java.util.SortedSet;
import java.util.stream.Collectors;

/** The solver gave no answer that can be proved; names the statements that it was asked about. */
public final class SolverFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 50;

    public SolverFailed(String what, SortedSet<String> statements) {
        super("solver failed: " + what + over(statements));
    }

    private static String over(SortedSet<String> statements) {
        return statements.isEmpty()
                ? ""
                : " over the statements "
                        + statements.stream().limit(NAMED).collect(Collectors.joining(", "))
                        + (statements.size() > NAMED ? " and " + (statements.size() - NAMED) + " more" : "");
    }
}
