package org.markettracker.vendor.rest.statement;

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
import org.markettracker.vendor.application.DeleteStatement;
import org.markettracker.vendor.application.RecordStatement;
import org.markettracker.vendor.application.Recorded;
import org.markettracker.vendor.application.SetStanding;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.statement.Standing;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;
import org.markettracker.vendor.rest.paging.Paging;
import org.markettracker.vendor.rest.problem.Versions;
import org.markettracker.vendor.rest.tables.StatementTables;

/** Statements about vendors, as they were stated. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/vendor/statements")
@RolesAllowed({"analyst", "publisher", "admin"})
public class StatementResource {
    private final VendorStatements statements;
    private final RecordStatement recordStatement;
    private final DeleteStatement deleteStatement;
    private final SetStanding setStanding;
    private final StatementTables tables;

    StatementResource(
            VendorStatements statements,
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
        Versioned<VendorStatement> found = statements
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
        Recorded<VendorStatement> recorded = recordStatement.record(
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
        Recorded<VendorStatement> recorded = setStanding.set(
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
