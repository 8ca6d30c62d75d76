package org.markettracker.vendor.rest.share;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.VendorShares;

/** What the statements say of shares, cell by cell. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/vendor/shares")
@RolesAllowed({"analyst", "publisher", "admin"})
public class ShareResource {
    private final VendorShares shares;

    ShareResource(VendorShares shares) {
        this.shares = shares;
    }

    @GET
    @Operation(summary = "All shares of an edition with rank, change and derived revenue")
    public List<ShareView> all(@RestPath String tracker, @RestPath String edition) {
        return shares.of(new EditionId(tracker, edition)).stream()
                .map(ShareView::of)
                .toList();
    }
}
