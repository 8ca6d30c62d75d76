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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.application.decide.WaiveCheck;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.audit.Examination;
import org.markettracker.market.domain.audit.Examinations;
import org.markettracker.market.domain.audit.Trail;
import org.markettracker.market.domain.audit.TrailEntry;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.rest.paging.Paging;
import org.markettracker.market.rest.problem.Versions;

/** The checks of an edition, those that are waived with a reason, and the history of decisions. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/audit")
@RolesAllowed({"analyst", "publisher", "admin"})
public class AuditResource {
    private final Examinations examinations;
    private final WaiveCheck waiveCheck;
    private final Trail trail;

    AuditResource(Examinations examinations, WaiveCheck waiveCheck, Trail trail) {
        this.examinations = examinations;
        this.waiveCheck = waiveCheck;
        this.trail = trail;
    }

    /** A decision taken, withdrawn or lapsed. */
    public record TrailView(Instant at, String by, String subject, String what, String reason) {
        static TrailView of(TrailEntry entry) {
            return new TrailView(entry.at(), entry.by(), entry.subject(), entry.what(), entry.reason());
        }
    }

    @GET
    @Operation(
            summary = "What came of every check, by the check's name",
            description = "At most limit of them; the header Link names the next ones.")
    public Response all(@RestPath String tracker, @RestPath String edition, @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        return paging.answer(
                paging.of("audit", (place, most) -> examinations.after(key, place.word(0), most), each -> each.state()
                        .check()),
                each -> CheckView.of(each.state()));
    }

    @GET
    @Path("trail")
    @Operation(
            summary = "Every decision taken, withdrawn or lapsed, oldest first",
            description = "At most limit of them; the header Link names the next ones.")
    public Response trail(@RestPath String tracker, @RestPath String edition, @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        return paging.answer(
                paging.of(
                        "trail",
                        (place, most) -> trail.after(key, place.number(), most),
                        each -> Long.toString(each.number())),
                each -> TrailView.of(each.entry()));
    }

    @GET
    @Path("{check}")
    @Operation(summary = "What came of one check")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String check) {
        EditionId key = new EditionId(tracker, edition);
        Versioned<Examination> found = examinations
                .find(key, check)
                .orElseThrow(
                        () -> new Refused(Refusal.NOT_FOUND, "check " + check + ": was not done on edition " + key));
        return Versions.answer(false, found.version(), CheckView.of(found.state()));
    }

    @PUT
    @Path("{check}/decision")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Pass over a failed check, with a reason",
            description = "The waiver lapses as soon as the findings change, so that nobody publishes on an old one.")
    public Response waive(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String check,
            @Valid @NotNull WaiverBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        Recorded<Examination> waived = waiveCheck.waive(
                new EditionId(tracker, edition),
                check,
                body.reason(),
                user.getUserPrincipal().getName(),
                Versions.seen(ifMatch));
        return Versions.answer(waived.created(), waived.version(), CheckView.of(waived.state()));
    }

    @DELETE
    @Path("{check}/decision")
    @RolesAllowed("analyst")
    @Operation(summary = "No longer pass over a failed check")
    public void withdraw(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String check,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        waiveCheck.withdraw(
                new EditionId(tracker, edition), check, user.getUserPrincipal().getName(), Versions.seen(ifMatch));
    }
}
