package org.markettracker.market.rest.statement;

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
import org.markettracker.market.application.DeleteStatement;
import org.markettracker.market.application.RecordStatement;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.rest.paging.Paging;
import org.markettracker.market.rest.problem.Versions;
import org.markettracker.market.rest.tables.Exports;

/** Statements about market sizes, as they were stated. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/market/statements")
@RolesAllowed({"analyst", "publisher", "admin"})
public class StatementResource {
    private final MarketStatements statements;
    private final RecordStatement recordStatement;
    private final DeleteStatement deleteStatement;
    private final Exports exports;

    StatementResource(
            MarketStatements statements,
            RecordStatement recordStatement,
            DeleteStatement deleteStatement,
            Exports exports) {
        this.statements = statements;
        this.recordStatement = recordStatement;
        this.deleteStatement = deleteStatement;
        this.exports = exports;
    }

    @GET
    @Operation(
            summary = "The statements of an edition, by id",
            description = "At most limit of them; the header Link names the next ones."
                    + " With format csv or xlsx, all of them as a file.")
    public Response all(
            @RestPath String tracker,
            @RestPath String edition,
            @BeanParam Paging paging,
            @RestQuery @Nullable String format) {
        EditionId key = new EditionId(tracker, edition);
        if (format != null) {
            return exports.statements(key, format);
        }
        return paging.answer(
                paging.of(
                        "statements", (place, most) -> statements.after(key, place.word(0), most), each -> each.state()
                                .id()),
                each -> StatementView.of(each.state()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One statement")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String id) {
        EditionId key = new EditionId(tracker, edition);
        Versioned<MarketStatement> found = statements
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
        Recorded<MarketStatement> recorded = recordStatement.record(
                new EditionId(tracker, edition),
                body.toEntry(id),
                user.getUserPrincipal().getName(),
                Versions.seen(ifMatch));
        return Versions.answer(recorded.created(), recorded.version(), StatementView.of(recorded.state()));
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
