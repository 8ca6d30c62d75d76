package org.markettracker.gateway.rest;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.paging.ListPage;
import org.markettracker.gateway.readmodel.paging.PartPages;
import org.markettracker.gateway.readmodel.shelf.Shelf;
import org.markettracker.gateway.rest.paging.Paging;

/** An edition of a tracker: the combined document, or one part of it. */
@Path("/api/v1")
@Tag(name = "Read")
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class EditionsResource {
    private static final String PARTS =
            "sizes|shares|vendors|forecasts|evidence|conflicts|audit|restatements|indicators|events|outlook|glossary"
                    + "|manifest";
    private static final String AS_OF = "What clients could read at this instant; not one to come";

    private final Shelf shelf;
    private final Answers answers;
    private final Vantages vantages;

    EditionsResource(Shelf shelf, Answers answers, Vantages vantages) {
        this.shelf = shelf;
        this.answers = answers;
        this.vantages = vantages;
    }

    @GET
    @Path("/trackers/{tracker}/editions/{edition}")
    @Operation(
            summary = "The combined tracker in one document",
            description = "Send the entity tag back as If-None-Match to be told when nothing has changed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "combined", value = Examples.COMBINED)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "not-found", value = Examples.NOT_FOUND)))
    public Response combined(
            @Parameter(example = "china-vaas") String tracker,
            @Parameter(example = "latest", description = "An edition's code, or latest") String edition,
            @Parameter(description = AS_OF, example = "2021-12-01T00:00:00Z") @RestQuery @Nullable String asOf,
            @Context HttpHeaders request) {
        return answer(tracker, edition, asOf, content -> answers.of(content.combined(), request));
    }

    @GET
    @Path("/trackers/{tracker}/editions/{edition}/{part:" + PARTS + "}")
    @Operation(
            summary = "One part of the combined tracker",
            description = "At most limit rows; next, and the header Link, name the following ones. A walk that began at"
                    + " latest goes on in the edition that this was. The statements of evidence come owner by owner.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = {
                                @ExampleObject(name = "sizes", value = Examples.SIZES),
                                @ExampleObject(name = "page", value = Examples.SIZES_PAGE)
                            }))
    @APIResponse(
            responseCode = "400",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = {
                                @ExampleObject(name = "limit", value = Examples.BAD_LIMIT),
                                @ExampleObject(name = "cursor", value = Examples.BAD_CURSOR)
                            }))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "not-found", value = Examples.NOT_FOUND)))
    public Response part(
            @Parameter(example = "china-vaas") String tracker,
            @Parameter(example = "2021H1") String edition,
            @Parameter(example = "sizes", description = "One of " + PARTS) String part,
            @BeanParam Paging paging,
            @Parameter(description = AS_OF, example = "2021-12-01T00:00:00Z") @RestQuery @Nullable String asOf,
            @Context HttpHeaders request) {
        return answer(tracker, edition, asOf, content -> {
            ListPage page = paging.with(asked -> PartPages.of(content, part, asked));
            Response answer = answers.of(Document.of(page.tree()), request);
            return paging.link(answer, path(content) + "/" + part, page.next());
        });
    }

    /** The path of an edition by its own name. */
    static String path(EditionContent content) {
        return "/api/v1/trackers/" + content.key().tracker() + "/editions/"
                + content.key().edition();
    }

    private Response answer(
            String tracker, String edition, @Nullable String asOf, Function<EditionContent, Response> answer) {
        return shelf.edition(tracker, edition, vantages.at(asOf))
                .map(content -> Vantages.mark(answer.apply(content), content))
                .orElseGet(() -> Problem.NOT_FOUND.response("There is no edition of this name here."));
    }
}
