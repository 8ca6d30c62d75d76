package org.markettracker.vendor.rest.audit;

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
import org.markettracker.vendor.application.DecideConflict;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.audit.AuditEntries;
import org.markettracker.vendor.domain.audit.AuditEntry;
import org.markettracker.vendor.domain.audit.Conflict;
import org.markettracker.vendor.domain.audit.Decision;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.rest.paging.Paging;
import org.markettracker.vendor.rest.problem.Versions;

/** Statements about vendors that cannot all hold, and what is decided about them. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/vendor/conflicts")
@RolesAllowed({"analyst", "publisher", "admin"})
public class ConflictResource {
    private final AuditEntries entries;
    private final DecideConflict decideConflict;

    ConflictResource(AuditEntries entries, DecideConflict decideConflict) {
        this.entries = entries;
        this.decideConflict = decideConflict;
    }

    @GET
    @Operation(
            summary = "The conflicts of an edition, by id",
            description = "At most limit of them; the header Link names the next ones.")
    public Response all(@RestPath String tracker, @RestPath String edition, @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        return paging.answer(
                paging.of(
                        "conflicts",
                        (place, most) -> entries.after(key, Conflict.class, place.word(0), most),
                        Conflict::id),
                ConflictView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One conflict")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String id) {
        EditionId key = new EditionId(tracker, edition);
        return answer(entries.find(key, id)
                .filter(each -> each.state() instanceof Conflict)
                .orElseThrow(
                        () -> new Refused(Refusal.NOT_FOUND, "conflict " + id + ": does not exist in edition " + key)));
    }

    @PUT
    @Path("{id}/decision")
    @RolesAllowed("analyst")
    @Operation(summary = "Decide a conflict: set statements of it aside, or accept what gives way")
    public Response decide(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @Valid @NotNull DecisionBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        return answer(decideConflict.decide(
                new EditionId(tracker, edition),
                id,
                Decision.Kind.parse(body.kind()),
                body.statements() == null ? List.of() : body.statements(),
                user.getUserPrincipal().getName(),
                body.reason(),
                Versions.seen(ifMatch)));
    }

    @DELETE
    @Path("{id}/decision")
    @RolesAllowed("analyst")
    @Operation(summary = "Take a decision back; what it set aside stands again")
    public void takeBack(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        decideConflict.takeBack(new EditionId(tracker, edition), id, Versions.seen(ifMatch));
    }

    private static Response answer(Versioned<AuditEntry> found) {
        return Versions.answer(false, found.version(), ConflictView.of((Conflict) found.state()));
    }
}
