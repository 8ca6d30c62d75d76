package org.markettracker.gateway.rest;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
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
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.shelf.Shelf;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Words;

/** Single things of an edition: one size with its why, one conflict, one check of the audit. */
@Path("/api/v1")
@Tag(name = "Read")
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class InsideResource {
    private static final String EDITION = "/trackers/{tracker}/editions/{edition}";

    private final Shelf shelf;
    private final Answers answers;
    private final Vantages vantages;

    InsideResource(Shelf shelf, Answers answers, Vantages vantages) {
        this.shelf = shelf;
        this.answers = answers;
        this.vantages = vantages;
    }

    @GET
    @Path(EDITION + "/sizes/{measure}/{segment}/{period}")
    @Operation(
            summary = "One size with its why",
            description = "For each end of the interval the statements that make it, in full, and the identities they"
                    + " work through, as codes and in words of the language asked for (en, zh, ja).")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "why", value = Examples.WHY)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "not-found", value = Examples.NO_SIZE)))
    public Response size(
            @Parameter(example = "china-vaas") String tracker,
            @Parameter(example = "2021H1") String edition,
            @Parameter(example = "SIZE") String measure,
            @Parameter(example = "total") String segment,
            @Parameter(example = "2021-S1", description = "Also 2021H1") String period,
            @RestQuery @Nullable String basePeriod,
            @RestQuery @Nullable String lang,
            @RestQuery @Nullable String asOf,
            @Context HttpHeaders request) {
        Words words = Words.in(Language.choose(lang, request.getAcceptableLanguages()));
        Response answer = answer(
                tracker, edition, asOf, request, content -> OneSize.find(content, measure, segment, period, basePeriod)
                        .map(cell -> new OneSize(content, words).tree(cell)));
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        answer.getHeaders()
                .putSingle(HttpHeaders.CONTENT_LANGUAGE, words.language().code());
        return answer;
    }

    @GET
    @Path(EDITION + "/conflicts/{id}")
    @Operation(
            summary = "One conflict: the statements that cannot all hold, and what was decided",
            description = "As the gateway heard it. The owner's own answer, with the entity tag that a decision must"
                    + " name, is at market/conflicts/{id}, vendor/conflicts/{id} or forecast/conflicts/{id}.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "conflict", value = Examples.CONFLICT)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "not-found", value = Examples.NOTHING)))
    public Response conflict(
            @Parameter(example = "china-vaas") String tracker,
            @Parameter(example = "2021H1") String edition,
            @Parameter(example = "c-c25c85cedad6") String id,
            @RestQuery @Nullable String asOf,
            @Context HttpHeaders request) {
        return answer(tracker, edition, asOf, request, content -> one(content, "conflicts", id));
    }

    @GET
    @Path(EDITION + "/audit/{check}")
    @Operation(summary = "One check of the audit: what it found, and whether it was waived and why")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "check", value = Examples.CHECK)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "not-found", value = Examples.NOTHING)))
    public Response check(
            @Parameter(example = "china-vaas") String tracker,
            @Parameter(example = "2021H1") String edition,
            @Parameter(example = "parts-and-whole") String check,
            @RestQuery @Nullable String asOf,
            @Context HttpHeaders request) {
        return answer(tracker, edition, asOf, request, content -> one(content, "audit", check));
    }

    /** One of a list by its id; market-service's where several owners use the id. */
    private static Optional<ObjectNode> one(EditionContent content, String list, String id) {
        return StreamSupport.stream(content.tree().path(list).spliterator(), false)
                .filter(node -> node.path("id").asText().equals(id))
                .min(Comparator.comparing(
                        (JsonNode node) -> !node.path("part").asText().equals("market")))
                .map(node -> {
                    ObjectNode tree = ExactJson.object()
                            .put("tracker", content.key().tracker())
                            .put("edition", content.key().edition());
                    content.then().ifPresent(then -> tree.put("asOf", then.toString()));
                    return tree.setAll((ObjectNode) node);
                });
    }

    private Response answer(
            String tracker,
            String edition,
            @Nullable String asOf,
            HttpHeaders request,
            Function<EditionContent, Optional<ObjectNode>> found) {
        Optional<EditionContent> content = shelf.edition(tracker, edition, vantages.at(asOf));
        if (content.isEmpty()) {
            return Problem.NOT_FOUND.response("There is no edition of this name here.");
        }
        return found.apply(content.get())
                .map(tree -> Vantages.mark(answers.of(Document.of(tree), request), content.get()))
                .orElseGet(() -> Problem.NOT_FOUND.response("There is nothing of this name in the edition."));
    }
}
