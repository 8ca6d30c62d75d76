package org.markettracker.evidence.solve;

import java.util.SortedSet;

/**
 * Whether all rows can hold together, strict ones strictly.
 *
 * @param blamed if not: statements that cannot hold together, not necessarily the fewest
 */
public record Verdict(boolean holds, SortedSet<String> blamed) {}
