package org.markettracker.vendor.domain;

import java.util.List;

/**
 * A new state together with what is to be said about it. Repositories store nothing else, so that saying it cannot be
 * forgotten.
 *
 * @param state to be stored
 * @param facts to be said when the transaction commits
 */
public record Change<S>(S state, List<Fact> facts) {
    public Change {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("change: must say at least one fact about " + state);
        }
        facts = List.copyOf(facts);
    }

    /** A change that says one fact. */
    public static <S> Change<S> of(S state, Fact fact) {
        return new Change<>(state, List.of(fact));
    }
}
