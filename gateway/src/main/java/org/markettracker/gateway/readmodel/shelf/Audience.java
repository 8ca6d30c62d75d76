package org.markettracker.gateway.readmodel.shelf;

import java.util.Collection;
import java.util.Set;

/** Who reads: the house sees every edition in every state, subscribers only what is published and complete. */
public enum Audience {
    HOUSE,
    SUBSCRIBERS;

    private static final Set<String> HOUSE_ROLES = Set.of("analyst", "publisher", "admin");

    /** The audience that a caller with these roles belongs to. */
    public static Audience of(Collection<String> roles) {
        return roles.stream().anyMatch(HOUSE_ROLES::contains) ? HOUSE : SUBSCRIBERS;
    }
}
