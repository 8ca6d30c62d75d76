package org.markettracker.gateway.rest;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.readmodel.Audience;
import org.markettracker.gateway.readmodel.Contents;
import org.markettracker.gateway.readmodel.Document;

/** The trackers that the caller may see. */
@Path("/api/v1")
@Tag(name = "Read")
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class TrackersResource {
    private final Contents contents;
    private final Answers answers;
    private final SecurityIdentity caller;

    TrackersResource(Contents contents, Answers answers, SecurityIdentity caller) {
        this.contents = contents;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/trackers")
    @Operation(summary = "The trackers that the caller may see, each with its editions")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "trackers", value = Examples.TRACKERS)))
    public Response trackers(@Context HttpHeaders request) {
        return answers.of(Document.of(contents.trackers(audience())), request);
    }

    @GET
    @Path("/trackers/{tracker}")
    @Operation(summary = "One tracker: titles, taxonomy, units, glossary, citation and editions")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "tracker", value = Examples.TRACKER)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "not-found", value = Examples.NOT_FOUND)))
    public Response tracker(String tracker, @Context HttpHeaders request) {
        return contents.tracker(tracker, audience())
                .map(tree -> answers.of(Document.of(tree), request))
                .orElseGet(() -> Problem.NOT_FOUND.response("There is no tracker of this name here."));
    }

    private Audience audience() {
        return Audience.of(caller.getRoles());
    }
}
