package org.markettracker.contracts.publishing;

import org.markettracker.contracts.EditionKey;

/** Somebody else has been behind the gate of an edition for longer than the caller wants to wait. */
public final class EditionBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EditionBusy(EditionKey edition, Throwable cause) {
        super("edition " + edition + ": is busy", cause);
    }
}
