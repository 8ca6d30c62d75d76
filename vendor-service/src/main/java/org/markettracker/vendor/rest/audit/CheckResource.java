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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.application.WaiveCheck;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.audit.AuditEntries;
import org.markettracker.vendor.domain.audit.AuditEntry;
import org.markettracker.vendor.domain.audit.Check;
import org.markettracker.vendor.domain.audit.Decision;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.rest.paging.Paging;
import org.markettracker.vendor.rest.problem.Versions;

/** The audit checks of an edition's shares. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/vendor/audit")
@RolesAllowed({"analyst", "publisher", "admin"})
public class CheckResource {
    private final AuditEntries entries;
    private final WaiveCheck waiveCheck;

    CheckResource(AuditEntries entries, WaiveCheck waiveCheck) {
        this.entries = entries;
        this.waiveCheck = waiveCheck;
    }

    @GET
    @Operation(
            summary = "The audit checks of an edition, by id",
            description = "At most limit of them; the header Link names the next ones.")
    public Response all(@RestPath String tracker, @RestPath String edition, @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        return paging.answer(
                paging.of("audit", (place, most) -> entries.after(key, Check.class, place.word(0), most), Check::id),
                CheckView::of);
    }

    @GET
    @Path("{check}")
    @Operation(summary = "One audit check")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String check) {
        EditionId key = new EditionId(tracker, edition);
        return answer(entries.find(key, check)
                .filter(each -> each.state() instanceof Check)
                .orElseThrow(
                        () -> new Refused(Refusal.NOT_FOUND, "check " + check + ": does not exist in edition " + key)));
    }

    @PUT
    @Path("{check}/decision")
    @RolesAllowed("analyst")
    @Operation(summary = "Waive a failed check, with a reason, as long as it finds what it found")
    public Response waive(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String check,
            @Valid @NotNull DecisionBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        if (Decision.Kind.parse(body.kind()) != Decision.Kind.WAIVED) {
            throw Refused.invalid("kind", "must be waived for a check", body.kind());
        }
        return answer(waiveCheck.waive(
                new EditionId(tracker, edition),
                check,
                user.getUserPrincipal().getName(),
                body.reason(),
                Versions.seen(ifMatch)));
    }

    @DELETE
    @Path("{check}/decision")
    @RolesAllowed("analyst")
    @Operation(summary = "Take back that a check may fail")
    public void takeBack(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String check,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        waiveCheck.takeBack(new EditionId(tracker, edition), check, Versions.seen(ifMatch));
    }

    private static Response answer(Versioned<AuditEntry> found) {
        return Versions.answer(false, found.version(), CheckView.of((Check) found.state()));
    }
}
