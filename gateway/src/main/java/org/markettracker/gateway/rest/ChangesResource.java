package org.markettracker.gateway.rest;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.access.Refused;
import org.markettracker.gateway.readmodel.Document;
import org.markettracker.gateway.readmodel.compare.ChangesPage;
import org.markettracker.gateway.readmodel.compare.Comparison;
import org.markettracker.gateway.readmodel.compare.Comparisons;

/** What changed from one edition to another, computed from the gateway's own copies of both. */
@Path("/api/v1")
@Tag(name = "Read")
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class ChangesResource {
    private static final int USUAL = 1000;
    private static final int MOST = 10_000;

    private final Comparisons comparisons;
    private final Answers answers;
    private final Vantages vantages;

    ChangesResource(Comparisons comparisons, Answers answers, Vantages vantages) {
        this.comparisons = comparisons;
        this.answers = answers;
        this.vantages = vantages;
    }

    @GET
    @Path("/trackers/{tracker}/editions/{edition}/changes-from/{previous}")
    @Operation(
            summary = "What changed from another edition to this one, and why",
            description = "Sizes, shares and forecasts: added, changed or removed, whether the number moved by more"
                    + " than its rounding, and the type and reason of the restatement where one was given. The next"
                    + " page is named by next, and by Link.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "changes", value = Examples.CHANGES)))
    @APIResponse(
            responseCode = "400",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "malformed", value = Examples.BAD_LIMIT)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "not-found", value = Examples.NOT_FOUND)))
    public Response changes(
            @Parameter(example = "china-vaas") String tracker,
            @Parameter(example = "2021H1.1") String edition,
            @Parameter(example = "2021H1") String previous,
            @RestQuery @Nullable String cursor,
            @Parameter(description = "At most this many changes, 1 to 10000") @RestQuery @Nullable Integer limit,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > MOST) {
            throw new Refused(Problem.MALFORMED, "limit: must be 1 to " + MOST + ", is " + most);
        }
        return comparisons
                .of(tracker, edition, previous, vantages.now())
                .map(comparison -> answer(comparison, cursor, most, request, uri))
                .orElseGet(() -> Problem.NOT_FOUND.response("There is no edition of this name here."));
    }

    private Response answer(
            Comparison comparison, @Nullable String cursor, int limit, HttpHeaders request, UriInfo uri) {
        ChangesPage page;
        try {
            page = ChangesPage.of(comparison, cursor, limit);
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    Problem.MALFORMED, "cursor: must be the next of a page of this comparison, is '" + cursor + "'");
        }
        Response answer = answers.of(Document.of(page.tree()), request);
        page.next().ifPresent(next -> answer.getHeaders()
                .putSingle(
                        HttpHeaders.LINK,
                        "<" + uri.getRequestUri().getRawPath() + "?limit=" + limit + "&cursor=" + next
                                + ">; rel=\"next\""));
        return Vantages.mark(answer, comparison.edition());
    }
}
