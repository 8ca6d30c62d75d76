package org.markettracker.forecast.rest.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.ForecastPaths;

/** What the statements say of each segment's future. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/forecast/paths")
@RolesAllowed({"analyst", "publisher", "admin"})
public class PathResource {
    private final ForecastPaths paths;

    PathResource(ForecastPaths paths) {
        this.paths = paths;
    }

    @GET
    @Operation(summary = "All paths of an edition, by segment and measure")
    public List<PathView> all(@RestPath String tracker, @RestPath String edition) {
        return paths.of(new EditionId(tracker, edition)).stream()
                .map(PathView::of)
                .toList();
    }
}
