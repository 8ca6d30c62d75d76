package org.markettracker.market.rest.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.MoveEdition;
import org.markettracker.market.application.OpenEdition;
import org.markettracker.market.application.PublishEdition;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.Editions;

/** Editions and the steps of their life. */
@Path("/api/v1/trackers/{tracker}/editions")
@RolesAllowed({"analyst", "publisher", "admin"})
public class EditionResource {
    private final Editions editions;
    private final OpenEdition openEdition;
    private final MoveEdition moveEdition;
    private final PublishEdition publishEdition;

    EditionResource(
            Editions editions, OpenEdition openEdition, MoveEdition moveEdition, PublishEdition publishEdition) {
        this.editions = editions;
        this.openEdition = openEdition;
        this.moveEdition = moveEdition;
        this.publishEdition = publishEdition;
    }

    @GET
    @Operation(summary = "All editions of a tracker")
    public List<EditionView> all(@RestPath String tracker) {
        return editions.of(tracker).stream().map(EditionView::of).toList();
    }

    @GET
    @Path("{edition}")
    @Operation(summary = "Where an edition is in its life")
    public EditionView one(@RestPath String tracker, @RestPath String edition) {
        EditionId id = new EditionId(tracker, edition);
        return editions.find(id)
                .map(EditionView::of)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "edition " + id + ": does not exist"));
    }

    @POST
    @RolesAllowed("analyst")
    @Operation(summary = "Open a draft")
    public Response open(
            @RestPath String tracker,
            @Valid @NotNull EditionBody body,
            @Context SecurityContext user,
            @Context UriInfo uri) {
        EditionView opened = EditionView.of(openEdition.open(
                new EditionId(tracker, body.edition()), Optional.ofNullable(body.basedOn()), name(user)));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(body.edition()).build())
                .entity(opened)
                .build();
    }

    @POST
    @Path("{edition}/submit")
    @RolesAllowed("analyst")
    @Operation(summary = "Hand a draft over for review")
    public EditionView submit(@RestPath String tracker, @RestPath String edition, @Context SecurityContext user) {
        return EditionView.of(moveEdition.submit(new EditionId(tracker, edition), name(user)));
    }

    @POST
    @Path("{edition}/publish")
    @RolesAllowed("publisher")
    @Operation(summary = "Begin to publish; ask for the edition to see how far it has come")
    public Response publish(
            @RestPath String tracker,
            @RestPath String edition,
            @Nullable PublishBody body,
            @Context SecurityContext user) {
        Optional<PublishBody> given = Optional.ofNullable(body);
        EditionView publishing = EditionView.of(
                publishEdition.publish(new EditionId(tracker, edition), given.map(PublishBody::embargo), name(user)));
        return Response.accepted(publishing).build();
    }

    @POST
    @Path("{edition}/cancel")
    @RolesAllowed("publisher")
    @Operation(summary = "Give up publishing, or send an edition under review back to the analyst")
    public EditionView cancel(@RestPath String tracker, @RestPath String edition, @Context SecurityContext user) {
        return EditionView.of(moveEdition.cancel(new EditionId(tracker, edition), name(user)));
    }

    @POST
    @Path("{edition}/withdraw")
    @RolesAllowed("publisher")
    @Operation(summary = "Take a published edition back")
    public EditionView withdraw(@RestPath String tracker, @RestPath String edition, @Context SecurityContext user) {
        return EditionView.of(moveEdition.withdraw(new EditionId(tracker, edition), name(user)));
    }

    private static String name(SecurityContext user) {
        return user.getUserPrincipal().getName();
    }
}
