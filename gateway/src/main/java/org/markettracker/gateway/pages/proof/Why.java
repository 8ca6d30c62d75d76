package org.markettracker.gateway.pages.proof;

import java.util.List;

/**
 * Why a figure is what it is: what makes it at least that much, and what at most.
 *
 * @param id anchor on the page
 * @param heading what the figure is of
 * @param exact the interval with all digits that matter
 * @param gaveWay statements that gave way for it, worded; mostly none
 */
public record Why(String id, String heading, String exact, Side low, Side high, List<String> gaveWay) {

    /**
     * One end.
     *
     * @param claim what is claimed, for instance {@code at least 20.625}
     */
    public record Side(String claim, List<Statement> statements, List<String> identities) {
        public boolean isEmpty() {
            return statements.isEmpty() && identities.isEmpty();
        }
    }

    public Why {
        gaveWay = List.copyOf(gaveWay);
    }
}
