package org.markettracker.market.rest.vintage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.application.vintage.DeleteRestatement;
import org.markettracker.market.application.vintage.RecordRestatement;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.vintage.Restatement;
import org.markettracker.market.domain.vintage.Restatements;
import org.markettracker.market.rest.paging.Paging;
import org.markettracker.market.rest.problem.Versions;

/** Why cells of an edition moved against the edition before. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/restatements")
@RolesAllowed({"analyst", "publisher", "admin"})
public class RestatementResource {
    private final Restatements restatements;
    private final RecordRestatement recordRestatement;
    private final DeleteRestatement deleteRestatement;
    private final Clock clock;

    RestatementResource(
            Restatements restatements,
            RecordRestatement recordRestatement,
            DeleteRestatement deleteRestatement,
            Clock clock) {
        this.restatements = restatements;
        this.recordRestatement = recordRestatement;
        this.deleteRestatement = deleteRestatement;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The restatements of an edition, by id",
            description = "At most limit of them; the header Link names the next ones.")
    public Response all(@RestPath String tracker, @RestPath String edition, @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        return paging.answer(
                paging.of(
                        "restatements",
                        (place, most) -> restatements.after(key, place.word(0), most),
                        each -> each.state().id()),
                each -> RestatementView.of(each.state()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String id) {
        EditionId key = new EditionId(tracker, edition);
        Versioned<Restatement> found = restatements
                .find(key, id)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "restatement " + id + ": does not exist in edition " + key));
        return Versions.answer(false, found.version(), RestatementView.of(found.state()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Say why cells moved, or say it otherwise; the same again changes nothing",
            description = "Types: source-restated, new-source, taxonomy, method, currency, error, rounding, reconciled."
                    + " Where several cover a cell, the narrowest counts.")
    public Response put(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @Valid @NotNull RestatementBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        Restatement given = body.toRestatement(
                new EditionId(tracker, edition),
                id,
                user.getUserPrincipal().getName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        Recorded<Restatement> recorded = recordRestatement.record(given, Versions.seen(ifMatch));
        return Versions.answer(recorded.created(), recorded.version(), RestatementView.of(recorded.state()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(summary = "Take one back")
    public void delete(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        deleteRestatement.delete(new EditionId(tracker, edition), id, Versions.seen(ifMatch));
    }
}
