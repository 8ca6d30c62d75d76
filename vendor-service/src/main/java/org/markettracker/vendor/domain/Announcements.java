package org.markettracker.vendor.domain;

/** Where facts are said. */
public interface Announcements {
    /** Says the fact once the surrounding transaction commits, and not at all if it does not. */
    void announce(Fact fact);
}
