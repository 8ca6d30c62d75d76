package org.markettracker.market.rest.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.application.decide.SetStanding;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.rest.problem.Versions;

/** What became of a statement: an analyst sets it aside, supersedes it, or lets it stand again. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/market/statements/{id}/standing")
@RolesAllowed("analyst")
public class StandingResource {
    private final SetStanding setStanding;
    private final Clock clock;

    StandingResource(SetStanding setStanding, Clock clock) {
        this.setStanding = setStanding;
        this.clock = clock;
    }

    @PUT
    @Operation(
            summary = "Set a statement aside, supersede it, or let it stand again",
            description = "If-Match names the version of the statement; the same standing again changes nothing. A"
                    + " statement set aside rests no estimate any more but still shows in conflicts; a superseded one takes"
                    + " no part at all and is not carried over to the next edition.")
    public Response put(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @Valid @NotNull StandingBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        Recorded<MarketStatement> recorded = setStanding.set(
                new EditionId(tracker, edition),
                id,
                body.toStanding(
                        user.getUserPrincipal().getName(), clock.instant().truncatedTo(ChronoUnit.MICROS)),
                Versions.seen(ifMatch));
        return Versions.answer(recorded.created(), recorded.version(), StatementView.of(recorded.state()));
    }
}
