package org.markettracker.forecast.rest.outlook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.application.DeleteOutlook;
import org.markettracker.forecast.application.RecordOutlook;
import org.markettracker.forecast.application.Recorded;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Outlooks;
import org.markettracker.forecast.rest.paging.Paging;
import org.markettracker.forecast.rest.problem.Versions;

/** Expectations in words. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/outlook")
@RolesAllowed({"analyst", "publisher", "admin"})
public class OutlookResource {
    private final Outlooks outlooks;
    private final RecordOutlook recordOutlook;
    private final DeleteOutlook deleteOutlook;

    OutlookResource(Outlooks outlooks, RecordOutlook recordOutlook, DeleteOutlook deleteOutlook) {
        this.outlooks = outlooks;
        this.recordOutlook = recordOutlook;
        this.deleteOutlook = deleteOutlook;
    }

    @GET
    @Operation(
            summary = "The expectations of an edition, by id",
            description = "At most limit of them; the header Link names the next ones.")
    public Response all(@RestPath String tracker, @RestPath String edition, @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        return paging.answer(
                paging.of("outlook", (place, most) -> outlooks.after(key, place.word(0), most), each -> each.state()
                        .id()),
                each -> OutlookView.of(each.state()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One expectation")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String id) {
        EditionId key = new EditionId(tracker, edition);
        Versioned<Outlook> found = outlooks.find(key, id)
                .orElseThrow(
                        () -> new Refused(Refusal.NOT_FOUND, "outlook " + id + ": does not exist in edition " + key));
        return Versions.answer(false, found.version(), OutlookView.of(found.state()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(summary = "Make or change an expectation; the same one again changes nothing")
    public Response put(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @Valid @NotNull OutlookBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Recorded<Outlook> recorded =
                recordOutlook.record(body.toOutlook(new EditionId(tracker, edition), id), Versions.seen(ifMatch));
        return Versions.answer(recorded.created(), recorded.version(), OutlookView.of(recorded.state()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(summary = "Take an expectation back")
    public void delete(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        deleteOutlook.delete(new EditionId(tracker, edition), id, Versions.seen(ifMatch));
    }
}
