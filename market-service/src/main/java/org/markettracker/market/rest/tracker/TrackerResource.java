package org.markettracker.market.rest.tracker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.PutTracker;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.tracker.Trackers;
import org.markettracker.market.rest.paging.Paging;
import org.markettracker.market.rest.problem.Versions;

/** Trackers: made and changed by analysts. */
@Path("/api/v1/trackers")
@RolesAllowed({"analyst", "publisher", "admin"})
public class TrackerResource {
    private final Trackers trackers;
    private final PutTracker putTracker;

    TrackerResource(Trackers trackers, PutTracker putTracker) {
        this.trackers = trackers;
        this.putTracker = putTracker;
    }

    @GET
    @Operation(
            summary = "The trackers of the house, by code",
            description = "At most limit of them; the header Link names the next ones.")
    public Response all(@BeanParam Paging paging) {
        return paging.answer(
                paging.of("trackers", (place, most) -> trackers.after(place.word(0), most), Tracker::id),
                TrackerView::of);
    }

    @GET
    @Path("{tracker}")
    @Operation(summary = "One tracker")
    public Response one(@RestPath String tracker) {
        Versioned<Tracker> found = trackers.find(tracker)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "tracker " + tracker + ": does not exist"));
        return Versions.answer(false, found.version(), TrackerView.of(found.state()));
    }

    @PUT
    @Path("{tracker}")
    @RolesAllowed("analyst")
    @Operation(summary = "Make or change a tracker; open drafts follow it")
    public Response put(
            @RestPath String tracker,
            @Valid @NotNull TrackerBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Recorded<Tracker> recorded = putTracker.put(body.toTracker(tracker), Versions.seen(ifMatch));
        return Versions.answer(recorded.created(), recorded.version(), TrackerView.of(recorded.state()));
    }
}
