package org.markettracker.forecast.rest.statement;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.application.DeleteStatement;
import org.markettracker.forecast.application.RecordStatement;
import org.markettracker.forecast.application.Recorded;
import org.markettracker.forecast.application.decide.SetStanding;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;
import org.markettracker.forecast.domain.statement.Standing;
import org.markettracker.forecast.rest.paging.Paging;
import org.markettracker.forecast.rest.problem.Versions;
import org.markettracker.forecast.rest.tables.StatementTables;

/** Statements about the future, as they were stated. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/forecast/statements")
@RolesAllowed({"analyst", "publisher", "admin"})
public class StatementResource {
    private final ForecastStatements statements;
    private final RecordStatement recordStatement;
    private final DeleteStatement deleteStatement;
    private final SetStanding setStanding;
    private final StatementTables tables;

    StatementResource(
            ForecastStatements statements,
            RecordStatement recordStatement,
            DeleteStatement deleteStatement,
            SetStanding setStanding,
            StatementTables tables) {
        this.tables = tables;
        this.statements = statements;
        this.recordStatement = recordStatement;
        this.deleteStatement = deleteStatement;
        this.setStanding = setStanding;
    }

    @GET
    @Operation(
            summary = "The statements of an edition, by id",
            description = "At most limit of them; the header Link names the next ones."
                    + " With format csv or xlsx, all of them as a table that can be imported again.")
    public Response all(
            @RestPath String tracker,
            @RestPath String edition,
            @BeanParam Paging paging,
            @RestQuery @Nullable String format) {
        EditionId key = new EditionId(tracker, edition);
        if (format != null) {
            return tables.statements(key, format);
        }
        return paging.answer(
                paging.of(
                        "statements",
                        (place, most) -> statements.after(key, place.word(0), most),
                        each -> each.state().statement().id()),
                each -> StatementView.of(each.state()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One statement")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String id) {
        EditionId key = new EditionId(tracker, edition);
        Versioned<ForecastStatement> found = statements
                .find(key, id)
                .orElseThrow(
                        () -> new Refused(Refusal.NOT_FOUND, "statement " + id + ": does not exist in edition " + key));
        return Versions.answer(false, found.version(), StatementView.of(found.state()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(summary = "Make or change a statement; the same one again changes nothing")
    public Response put(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @Valid @NotNull StatementBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        Recorded<ForecastStatement> recorded = recordStatement.record(
                new EditionId(tracker, edition),
                body.toStatement(id),
                body.about(),
                body.toRestatement(),
                user.getUserPrincipal().getName(),
                Versions.seen(ifMatch));
        return Versions.answer(recorded.created(), recorded.version(), StatementView.of(recorded.state()));
    }

    @PUT
    @Path("{id}/standing")
    @RolesAllowed("analyst")
    @Operation(summary = "Let a statement stand, set it aside, or put another in its place, with a reason")
    public Response stand(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @Valid @NotNull StandingBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext user) {
        Recorded<ForecastStatement> recorded = setStanding.set(
                new EditionId(tracker, edition),
                id,
                Standing.Kind.parse(body.standing()),
                body.reason(),
                body.supersededBy(),
                user.getUserPrincipal().getName(),
                Versions.seen(ifMatch));
        return Versions.answer(false, recorded.version(), StatementView.of(recorded.state()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(summary = "Take a statement back")
    public void delete(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        deleteStatement.delete(new EditionId(tracker, edition), id, Versions.seen(ifMatch));
    }
}
