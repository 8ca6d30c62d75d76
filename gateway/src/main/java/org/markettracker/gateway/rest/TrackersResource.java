package org.markettracker.gateway.rest;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.readmodel.Document;
import org.markettracker.gateway.readmodel.paging.ListPage;
import org.markettracker.gateway.readmodel.shelf.Contents;
import org.markettracker.gateway.readmodel.shelf.Vantage;
import org.markettracker.gateway.rest.paging.Paging;

/** The trackers that the caller may see. */
@Path("/api/v1")
@Tag(name = "Read")
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class TrackersResource {
    private static final String AS_OF = "What clients could read at this instant; not one to come";

    private final Contents contents;
    private final Answers answers;
    private final Vantages vantages;

    TrackersResource(Contents contents, Answers answers, Vantages vantages) {
        this.contents = contents;
        this.answers = answers;
        this.vantages = vantages;
    }

    @GET
    @Path("/trackers")
    @Operation(
            summary = "The trackers that the caller may see, each with its editions",
            description = "By code. At most limit trackers; next, and the header Link, name the following ones.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "trackers", value = Examples.TRACKERS)))
    public Response trackers(@BeanParam Paging paging, @Context HttpHeaders request) {
        ListPage page = paging.with(asked -> contents.trackers(vantages.now(), asked));
        return paging.link(answers.of(Document.of(page.tree()), request), page.next());
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
            responseCode = "400",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "as-of-to-come", value = Examples.AS_OF_TO_COME)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "not-found", value = Examples.NOT_FOUND)))
    public Response tracker(
            String tracker,
            @Parameter(description = AS_OF, example = "2021-12-01T00:00:00Z") @RestQuery @Nullable String asOf,
            @Context HttpHeaders request) {
        return answer(vantages.at(asOf), from -> contents.tracker(tracker, from), request);
    }

    @GET
    @Path("/trackers/{tracker}/editions")
    @Operation(
            summary = "The editions of a tracker, the one that changed last first",
            description =
                    "At most limit editions; next, and the header Link, name the following ones, in the order that"
                            + " they had when the first page was given.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "editions", value = Examples.EDITIONS)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "not-found", value = Examples.NOT_FOUND)))
    public Response editions(
            String tracker,
            @BeanParam Paging paging,
            @Parameter(description = AS_OF, example = "2021-12-01T00:00:00Z") @RestQuery @Nullable String asOf,
            @Context HttpHeaders request) {
        Vantage from = vantages.at(asOf);
        return paging.with(asked -> contents.editions(tracker, from, asked))
                .map(page ->
                        paging.link(Vantages.mark(answers.of(Document.of(page.tree()), request), from), page.next()))
                .orElseGet(TrackersResource::none);
    }

    private Response answer(Vantage from, Function<Vantage, Optional<ObjectNode>> found, HttpHeaders request) {
        return found.apply(from)
                .map(tree -> Vantages.mark(answers.of(Document.of(tree), request), from))
                .orElseGet(TrackersResource::none);
    }

    private static Response none() {
        return Problem.NOT_FOUND.response("There is no tracker of this name here.");
    }
}
