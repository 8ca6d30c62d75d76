package org.markettracker.forecast.rest.track;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.application.track.ReadTrackRecord;
import org.markettracker.forecast.application.track.ReadTrackRecord.Brought;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.Score;
import org.markettracker.forecast.rest.paging.Cursor;
import org.markettracker.forecast.rest.paging.Paging;
import org.markettracker.forecast.rest.paging.Paging.Page;

/** How the forecasts of earlier editions did, up to an edition. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/forecast/track-record")
@RolesAllowed({"analyst", "publisher", "admin"})
public class TrackRecordResource {
    private final ReadTrackRecord readTrackRecord;

    TrackRecordResource(ReadTrackRecord readTrackRecord) {
        this.readTrackRecord = readTrackRecord;
    }

    @GET
    @Operation(
            summary = "Scores and what they sum up to, narrowed by segment, method or horizon",
            description =
                    "At most limit scores; next, and the header Link, name the following ones. The sums are those of"
                            + " all scores, on whatever page.")
    public Response all(
            @RestPath String tracker,
            @RestPath String edition,
            @RestQuery @Nullable String segment,
            @RestQuery @Nullable String method,
            @RestQuery @Nullable Integer horizon,
            @BeanParam Paging paging) {
        List<Brought> all = readTrackRecord
                .upTo(
                        new EditionId(tracker, edition),
                        each -> (segment == null || segment.equals(each.path().segment()))
                                && (method == null || method.equals(each.path().method()))
                                && (horizon == null || horizon == each.score().horizon()))
                .stream()
                .sorted((one, other) -> Cursor.compare(words(one), words(other)))
                .toList();
        Page<Brought> page = paging.of(
                "track-record",
                7,
                (at, most) -> all.stream()
                        .filter(each -> at.isBefore(words(each)))
                        .limit(most)
                        .toList(),
                TrackRecordResource::words);
        return paging.answer(TrackRecordView.of(page, all), page.next());
    }

    private static List<String> words(Brought brought) {
        PathId path = brought.scored().path();
        Score score = brought.scored().score();
        return List.of(
                "%04d".formatted(brought.back()),
                path.segment(),
                path.measure().name(),
                path.method(),
                path.scenario(),
                "%04d".formatted(brought.since()),
                score.period().code());
    }
}
