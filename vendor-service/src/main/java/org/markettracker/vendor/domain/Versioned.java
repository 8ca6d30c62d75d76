package org.markettracker.vendor.domain;

import java.util.Optional;

/**
 * The rule for changes by several people: who changes an existing thing must say which version he saw.
 *
 * @param state of the thing
 * @param version counts its changes, from 1
 */
public record Versioned<S>(S state, long version) {
    /**
     * Checks what the caller saw against what is there.
     *
     * @param what names the thing in the refusal
     * @throws Refused STALE when it is another version, or none was named
     */
    public void check(String what, Optional<Long> seen) {
        if (seen.isEmpty()) {
            throw new Refused(
                    Refusal.STALE, what + ": exists; a change must name the version it was made from (If-Match)");
        }
        if (seen.get() != version) {
            throw new Refused(
                    Refusal.STALE, what + ": must be changed from version " + version + ", not " + seen.get());
        }
    }
}
