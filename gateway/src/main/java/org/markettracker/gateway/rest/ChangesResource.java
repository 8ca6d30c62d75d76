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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.readmodel.Document;
import org.markettracker.gateway.readmodel.compare.ChangesPage;
import org.markettracker.gateway.readmodel.compare.Comparison;
import org.markettracker.gateway.readmodel.compare.Comparisons;
import org.markettracker.gateway.rest.paging.Paging;

/** What changed from one edition to another, computed from the gateway's own copies of both. */
@Path("/api/v1")
@Tag(name = "Read")
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class ChangesResource {
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
            @BeanParam Paging paging,
            @Context HttpHeaders request) {
        return comparisons
                .of(tracker, edition, previous, vantages.now())
                .map(comparison -> answer(comparison, paging, request))
                .orElseGet(() -> Problem.NOT_FOUND.response("There is no edition of this name here."));
    }

    private Response answer(Comparison comparison, Paging paging, HttpHeaders request) {
        ChangesPage page = paging.with(asked -> ChangesPage.of(comparison, asked));
        Response answer = Vantages.mark(answers.of(Document.of(page.tree()), request), comparison.edition());
        String path = EditionsResource.path(comparison.edition()) + "/changes-from/"
                + comparison.previous().key().edition();
        return paging.link(answer, path, page.next());
    }
}
