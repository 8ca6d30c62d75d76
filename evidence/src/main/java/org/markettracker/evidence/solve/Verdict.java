package org.markettracker.evidence.solve;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether all rows can hold together, strict ones strictly.
 *
 * @param blamed if not: statements that cannot hold together, not necessarily the fewest. There always is one: rows that
 *     nobody stated and that contradict each other are {@link SolverFailed}, for no statement can be left out to mend them
 */
public record Verdict(boolean holds, SortedSet<String> blamed) {
    public Verdict {
        if (!holds && blamed.isEmpty()) {
            throw new SolverFailed("what is given contradicts itself whatever is stated", new TreeSet<>());
        }
    }
}
