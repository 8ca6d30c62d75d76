package org.markettracker.forecast.rest.track;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.application.track.ReadTrackRecord;
import org.markettracker.forecast.domain.edition.EditionId;

/** How the forecasts of earlier editions did, up to an edition. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/forecast/track-record")
@RolesAllowed({"analyst", "publisher", "admin"})
public class TrackRecordResource {
    private final ReadTrackRecord readTrackRecord;

    TrackRecordResource(ReadTrackRecord readTrackRecord) {
        this.readTrackRecord = readTrackRecord;
    }

    @GET
    @Operation(summary = "Scores and what they sum up to, narrowed by segment, method or horizon")
    public TrackRecordView all(
            @RestPath String tracker,
            @RestPath String edition,
            @RestQuery @Nullable String segment,
            @RestQuery @Nullable String method,
            @RestQuery @Nullable Integer horizon) {
        return TrackRecordView.of(readTrackRecord.upTo(
                new EditionId(tracker, edition),
                each -> (segment == null || segment.equals(each.path().segment()))
                        && (method == null || method.equals(each.path().method()))
                        && (horizon == null || horizon == each.score().horizon())));
    }
}
