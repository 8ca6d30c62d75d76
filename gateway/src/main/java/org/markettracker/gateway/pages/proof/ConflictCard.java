package org.markettracker.gateway.pages.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.wording.Text;

/**
 * Statements that cannot all hold, as figures, and what was decided.
 *
 * @param gaveWay which gave way and by how much, worded
 * @param decision null where nobody decided yet
 */
public record ConflictCard(
        String part,
        String id,
        Text sentence,
        List<Statement> statements,
        List<String> gaveWay,
        @Nullable Decision decision) {

    /**
     * What somebody decided.
     *
     * @param kind in words
     * @param statements those it is about, joined; empty where it is about none in particular
     */
    public record Decision(String kind, String statements, String by, String at, String reason) {}

    public ConflictCard {
        statements = List.copyOf(statements);
        gaveWay = List.copyOf(gaveWay);
    }

    public boolean isOpen() {
        return decision == null;
    }
}
