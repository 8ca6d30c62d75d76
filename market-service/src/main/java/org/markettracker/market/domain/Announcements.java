package org.markettracker.market.domain;

import java.util.List;

/** Where facts are said. */
public interface Announcements {
    /** Says the fact once the surrounding transaction commits, and not at all if it does not. */
    void announce(Fact fact);

    /** Says many facts like that, no two of them about the same thing; quicker than one by one. */
    default void announceAll(List<Fact> facts) {
        facts.forEach(this::announce);
    }
}
