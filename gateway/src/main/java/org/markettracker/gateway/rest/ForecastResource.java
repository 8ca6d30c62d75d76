package org.markettracker.gateway.rest;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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
import org.markettracker.gateway.readmodel.shelf.Shelf;
import org.markettracker.gateway.readmodel.shelf.Vantage;
import org.markettracker.gateway.rest.paging.Paging;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Words;

/** Forecasts of an edition one by one: a point with its why, and how earlier ones did. */
@Path("/api/v1")
@Tag(name = "Read")
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class ForecastResource {
    private static final String EDITION = "/trackers/{tracker}/editions/{edition}";

    private final Shelf shelf;
    private final Answers answers;
    private final Vantages vantages;

    ForecastResource(Shelf shelf, Answers answers, Vantages vantages) {
        this.shelf = shelf;
        this.answers = answers;
        this.vantages = vantages;
    }

    @GET
    @Path(EDITION + "/forecasts/{segment}/{measure}/{period}")
    @Operation(
            summary = "One point of a forecast's path with its why",
            description =
                    "For each end the statements that make it and the identities they work through, the sizes that"
                            + " it starts from, and in words what it rests on; for a model its training, for a scenario its event.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "point", value = Examples.POINT)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "not-found", value = Examples.NOTHING)))
    public Response point(
            @Parameter(example = "china-vaas") String tracker,
            @Parameter(example = "2021H1") String edition,
            @Parameter(example = "e-commerce") String segment,
            @Parameter(example = "SIZE") String measure,
            @Parameter(example = "2025") String period,
            @RestQuery @Nullable String basePeriod,
            @RestQuery @DefaultValue("published") String method,
            @RestQuery @DefaultValue("base") String scenario,
            @RestQuery @Nullable String lang,
            @RestQuery @Nullable String asOf,
            @Context HttpHeaders request) {
        Words words = Words.in(Language.choose(lang, request.getAcceptableLanguages()));
        OnePoint.Path wanted = new OnePoint.Path(segment, measure, method, scenario);
        Optional<EditionContent> content = shelf.edition(tracker, edition, vantages.at(asOf));
        Response answer = content.flatMap(each -> new OnePoint(each, words).tree(wanted, period, basePeriod))
                .map(tree -> Vantages.mark(answers.of(Document.of(tree), request), content.orElseThrow()))
                .orElseGet(() -> Problem.NOT_FOUND.response("There is nothing of this name in the edition."));
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        answer.getHeaders()
                .putSingle(HttpHeaders.CONTENT_LANGUAGE, words.language().code());
        return answer;
    }

    @GET
    @Path(EDITION + "/track-record")
    @Operation(
            summary = "How the forecasts of earlier editions did, up to this one",
            description = "Each forecast against the first figure that came, and what that sums up to: over all, by"
                    + " horizon, by segment and by method. Only editions that the caller may read. At most limit scores;"
                    + " next, and the header Link, name the following ones.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "track-record", value = Examples.TRACK_RECORD)))
    public Response trackRecord(
            @Parameter(example = "china-vaas") String tracker,
            @Parameter(example = "latest") String edition,
            @BeanParam Paging paging,
            @RestQuery @Nullable String asOf,
            @Context HttpHeaders request) {
        Vantage from = vantages.at(asOf);
        return shelf.edition(tracker, edition, from)
                .map(content -> {
                    ListPage page = paging.with(asked -> new TrackRecord(shelf, from).page(content, asked));
                    Response answer = Vantages.mark(answers.of(Document.of(page.tree()), request), content);
                    return paging.link(answer, EditionsResource.path(content) + "/track-record", page.next());
                })
                .orElseGet(() -> Problem.NOT_FOUND.response("There is no edition of this name here."));
    }
}
