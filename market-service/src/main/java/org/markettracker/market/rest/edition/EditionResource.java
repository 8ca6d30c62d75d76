package org.markettracker.market.rest.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.edition.OpenEdition;
import org.markettracker.market.application.edition.ReadEditions;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.EditionState;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.rest.paging.Paging;
import org.markettracker.market.rest.paging.Paging.Rows;
import org.markettracker.market.rest.problem.Versions;

/** Editions of a tracker. */
@Path("/api/v1/trackers/{tracker}/editions")
@RolesAllowed({"analyst", "publisher", "admin"})
public class EditionResource {
    private final Editions editions;
    private final ReadEditions readEditions;
    private final OpenEdition openEdition;

    EditionResource(Editions editions, ReadEditions readEditions, OpenEdition openEdition) {
        this.editions = editions;
        this.readEditions = readEditions;
        this.openEdition = openEdition;
    }

    @GET
    @Operation(
            summary = "The editions of a tracker",
            description =
                    "By name. With state, those in one of these states; with asOf, those that clients could see at"
                            + " that instant, as they were then: published, their embargo over, not withdrawn yet. At most"
                            + " limit of them; the header Link names the next ones.")
    public Response all(
            @RestPath String tracker,
            @BeanParam Paging paging,
            @Parameter(example = "published") @RestQuery List<String> state,
            @Parameter(example = "2021-12-01T00:00:00Z") @RestQuery @Nullable String asOf) {
        Rows<Edition> rows;
        if (asOf == null) {
            Set<EditionState> states = states(state);
            rows = (place, most) -> readEditions.in(tracker, states, place.word(0), most);
        } else if (state.isEmpty()) {
            Instant then = instant(asOf);
            rows = (place, most) -> readEditions.asOf(tracker, then, place.word(0), most);
        } else {
            throw Refused.invalid("state", "must be left out beside asOf", String.join(", ", state));
        }
        return paging.answer(paging.of("editions", rows, each -> each.id().edition()), EditionView::of);
    }

    @GET
    @Path("{edition}")
    @Operation(summary = "Where an edition is in its life")
    public Response one(@RestPath String tracker, @RestPath String edition) {
        EditionId id = new EditionId(tracker, edition);
        Edition found = editions.find(id)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "edition " + id + ": does not exist"));
        return Versions.answer(false, found.version(), EditionView.of(found));
    }

    @POST
    @RolesAllowed("analyst")
    @Operation(
            summary = "Open a draft, or the draft of a patch",
            description = "There may be several drafts of a tracker at once; each goes its own way.")
    public Response open(
            @RestPath String tracker,
            @Valid @NotNull EditionBody body,
            @Context SecurityContext user,
            @Context UriInfo uri) {
        Edition opened = openEdition.open(
                new EditionId(tracker, body.edition()),
                Optional.ofNullable(body.basedOn()),
                Optional.ofNullable(body.patchOf()),
                user.getUserPrincipal().getName());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(body.edition()).build())
                .header(HttpHeaders.ETAG, "\"" + opened.version() + "\"")
                .entity(EditionView.of(opened))
                .build();
    }

    private static Set<EditionState> states(List<String> codes) {
        Set<EditionState> states = EnumSet.noneOf(EditionState.class);
        codes.forEach(code -> states.add(EditionState.parse(code)));
        return states;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Refused.invalid("asOf", "must be an instant such as 2021-12-01T00:00:00Z", text);
        }
    }
}
