package org.markettracker.gateway.upstream;

import org.markettracker.contracts.Part;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.access.Refused;

/** An owner gave no answer; nothing is known of the request's effect. */
public class OwnerSilent extends Refused {
    private static final long serialVersionUID = 1L;
    private final Part owner;

    OwnerSilent(Part owner, Throwable cause) {
        super(
                Problem.OWNER_UNAVAILABLE,
                owner.code() + "-service does not answer; nothing is known of the request's effect.");
        initCause(cause);
        this.owner = owner;
    }

    public Part owner() {
        return owner;
    }
}
