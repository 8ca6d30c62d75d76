package org.markettracker.market.rest.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.markettracker.market.application.edition.VerifyEdition;
import org.markettracker.market.domain.edition.EditionId;

/** Whether what is kept of a published edition is still what was published. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/verification")
@RolesAllowed({"analyst", "publisher", "admin"})
public class VerificationResource {
    private final VerifyEdition verifyEdition;

    VerificationResource(VerifyEdition verifyEdition) {
        this.verifyEdition = verifyEdition;
    }

    @GET
    @Operation(
            summary = "Hold what is kept against the manifest",
            description = "The digest of market-service's part is made anew from the frozen records.")
    public VerificationView verify(@RestPath String tracker, @RestPath String edition) {
        return VerificationView.of(verifyEdition.verify(new EditionId(tracker, edition)));
    }
}
