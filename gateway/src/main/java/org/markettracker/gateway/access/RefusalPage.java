package org.markettracker.gateway.access;

import jakarta.ws.rs.core.Response;

/** Says a refusal to a person; implemented where the pages are. */
public interface RefusalPage {
    /** The page for this refusal, with its status. */
    Response of(Problem problem);
}
