package org.markettracker.forecast.domain.edition;

/** The door to an edition's content: one writer at a time, and none once a publication has frozen it. */
public interface Gate {
    /** Waits for the edition and keeps it to the end of the transaction; false when it is frozen and must not be written. */
    boolean enter(EditionId id);
}
