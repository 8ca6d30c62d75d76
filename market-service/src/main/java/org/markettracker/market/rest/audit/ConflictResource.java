package org.markettracker.market.rest.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.application.decide.DecideConflict;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.conflict.ConflictDecision;
import org.markettracker.market.domain.conflict.ConflictPlace;
import org.markettracker.market.domain.conflict.Conflicts;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.rest.paging.Cursor;
import org.markettracker.market.rest.paging.Paging;
import org.markettracker.market.rest.problem.Versions;

/** Smallest sets of statements that cannot all hold, and what is decided of them. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/conflicts")
@RolesAllowed({"analyst", "publisher", "admin"})
public class ConflictResource {
    private final Conflicts conflicts;
    private final DecideConflict decideConflict;

    ConflictResource(Conflicts conflicts, DecideConflict decideConflict) {
        this.conflicts = conflicts;
        this.decideConflict = decideConflict;
    }

    @GET
    @Operation(
            summary = "The minimal conflicts of an edition, the smallest first",
            description = "At most limit of them; the header Link names the next ones."
                    + " Whether all were found is told by the check conflicts-complete.")
    public Response all(@RestPath String tracker, @RestPath String edition, @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        return paging.answer(
                paging.of(
                        "conflicts",
                        3,
                        (at, most) -> conflicts.after(key, place(at), most),
                        each -> words(each.state())),
                each -> ConflictView.of(each.state()));
    }

    private static ConflictPlace place(Cursor at) {
        return at.words().isEmpty()
                ? ConflictPlace.FIRST
                : new ConflictPlace((int) Math.min(at.number(), Integer.MAX_VALUE), at.word(1), at.word(2));
    }

    private static List<String> words(Conflict conflict) {
        ConflictPlace place = ConflictPlace.of(conflict);
        return List.of(Integer.toString(place.size()), place.beginning(), place.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One conflict")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String id) {
        EditionId key = new EditionId(tracker, edition);
        Versioned<Conflict> found = conflicts
                .find(key, id)
                .orElseThrow(
                        () -> new Refused(Refusal.NOT_FOUND, "conflict " + id + ": does not exist in edition " + key));
        return Versions.answer(false, found.version(), ConflictView.of(found.state()));
    }

    @PUT
    @Path("{id}/decision")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Decide a conflict; the same decision again changes nothing",
            description = "set-aside: the statements named rest no estimate any more. gives-way: what gave way is"
                    + " accepted as shown. Changing a decision needs If-Match with the version of the conflict.")
    public Response decide(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @Valid @NotNull DecisionBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        Recorded<Conflict> decided = decideConflict.decide(
                new EditionId(tracker, edition),
                id,
                ConflictDecision.Kind.parse(body.kind()),
                body.statements() == null ? List.of() : body.statements(),
                body.reason(),
                user.getUserPrincipal().getName(),
                Versions.seen(ifMatch));
        return Versions.answer(decided.created(), decided.version(), ConflictView.of(decided.state()));
    }

    @DELETE
    @Path("{id}/decision")
    @RolesAllowed("analyst")
    @Operation(summary = "Take a decision back; what it had set aside stands again")
    public void withdraw(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        decideConflict.withdraw(
                new EditionId(tracker, edition), id, user.getUserPrincipal().getName(), Versions.seen(ifMatch));
    }
}
