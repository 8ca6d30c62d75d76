package org.markettracker.market.rest.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.edition.MoveEdition;
import org.markettracker.market.application.edition.MoveEmbargo;
import org.markettracker.market.application.edition.PublishEdition;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.rest.problem.Versions;

/**
 * The steps of an edition's life. Each may name the version that it was decided on (If-Match, else 412); the same step
 * asked for twice by the same person is taken once.
 */
@Path("/api/v1/trackers/{tracker}/editions/{edition}")
public class EditionStepResource {
    private final MoveEdition moveEdition;
    private final MoveEmbargo moveEmbargo;
    private final PublishEdition publishEdition;

    EditionStepResource(MoveEdition moveEdition, MoveEmbargo moveEmbargo, PublishEdition publishEdition) {
        this.moveEdition = moveEdition;
        this.moveEmbargo = moveEmbargo;
        this.publishEdition = publishEdition;
    }

    @POST
    @Path("submit")
    @RolesAllowed("analyst")
    @Operation(summary = "Hand a draft over for review")
    public Response submit(
            @RestPath String tracker,
            @RestPath String edition,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        return answer(moveEdition.submit(new EditionId(tracker, edition), name(user), Versions.seen(ifMatch)));
    }

    @POST
    @Path("publish")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Begin to publish; ask for the edition to see how far it has come",
            description = "A tracker's editions are published one after the other, each against the one before it: a"
                    + " published number that moves beyond its rounding needs a typed reason.")
    public Response publish(
            @RestPath String tracker,
            @RestPath String edition,
            @Nullable PublishBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        Edition publishing = publishEdition.publish(
                new EditionId(tracker, edition),
                Optional.ofNullable(body).map(PublishBody::embargo),
                name(user),
                Versions.seen(ifMatch));
        return answer(Response.Status.ACCEPTED, publishing);
    }

    @POST
    @Path("cancel")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Give up publishing, or send an edition under review back to the analyst",
            description = "One step back; to repeat it safely name the version (If-Match).")
    public Response cancel(
            @RestPath String tracker,
            @RestPath String edition,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        return answer(moveEdition.cancel(new EditionId(tracker, edition), name(user), Versions.seen(ifMatch)));
    }

    @PUT
    @Path("embargo")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Move the embargo",
            description = "While parts still freeze to any instant to come; once published only to an earlier one, or"
                    + " null to lift it.")
    public Response embargo(
            @RestPath String tracker,
            @RestPath String edition,
            @NotNull EmbargoBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(moveEmbargo.move(new EditionId(tracker, edition), body.embargo(), Versions.seen(ifMatch)));
    }

    @POST
    @Path("withdraw")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Take a published edition back",
            description = "Clients see it no more and its records leave the public topics; it stays kept as it was.")
    public Response withdraw(
            @RestPath String tracker,
            @RestPath String edition,
            @Valid @Nullable WithdrawBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        String reason = body == null ? null : body.reason();
        return answer(
                moveEdition.withdraw(new EditionId(tracker, edition), reason, name(user), Versions.seen(ifMatch)));
    }

    private static Response answer(Edition edition) {
        return answer(Response.Status.OK, edition);
    }

    private static Response answer(Response.Status status, Edition edition) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, "\"" + edition.version() + "\"")
                .entity(EditionView.of(edition))
                .build();
    }

    private static String name(SecurityContext user) {
        return user.getUserPrincipal().getName();
    }
}
