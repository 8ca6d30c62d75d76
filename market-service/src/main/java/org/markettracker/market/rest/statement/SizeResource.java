package org.markettracker.market.rest.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketSizes;

/** What the statements say, cell by cell. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/market/sizes")
@RolesAllowed({"analyst", "publisher", "admin"})
public class SizeResource {
    private final MarketSizes sizes;

    SizeResource(MarketSizes sizes) {
        this.sizes = sizes;
    }

    @GET
    @Operation(summary = "All estimates of an edition")
    public List<SizeView> all(@RestPath String tracker, @RestPath String edition) {
        return sizes.of(new EditionId(tracker, edition)).stream()
                .map(SizeView::of)
                .toList();
    }
}
