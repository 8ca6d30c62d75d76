package org.markettracker.vendor.domain.edition;

/** The door to an edition's content: one write at a time, and none beside a freeze. */
public interface Gate {
    /** Locks the edition until the transaction ends, and tells whether a publication has frozen it. */
    boolean enter(EditionId id);

    /** The same for somebody who waits for an answer: refuses him when another is behind the gate for long. */
    default boolean enterSoon(EditionId id) {
        return enter(id);
    }
}
