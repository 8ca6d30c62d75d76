package org.markettracker.evidence.concentration;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One end of what the n largest have, as a part of one.
 *
 * @param statements that make it what it is
 * @param tight whether it is known to be attained, or approached as near as one likes
 */
record Side(double value, boolean open, SortedSet<String> statements, boolean tight) {
    Side {
        statements = new TreeSet<>(statements);
    }

    Side tight(boolean known) {
        return new Side(value, open, statements, known);
    }
}
