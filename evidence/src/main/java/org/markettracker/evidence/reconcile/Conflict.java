package org.markettracker.evidence.reconcile;

import java.util.List;

/**
 * A smallest set of statements that cannot all hold: drop any one and the rest can.
 *
 * @param statements their ids, sorted
 * @param sentence what the matter is, in English
 */
public record Conflict(List<String> statements, String sentence) {
    public Conflict {
        statements = statements.stream().sorted().toList();
    }
}
