package org.markettracker.evidence.solve;

import java.util.SortedSet;

/** The solver gave no answer that can be proved; names the statements that it was asked about. */
public final class SolverFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SolverFailed(String what, SortedSet<String> statements) {
        super("solver failed: " + what + " over the statements " + String.join(", ", statements));
    }
}
