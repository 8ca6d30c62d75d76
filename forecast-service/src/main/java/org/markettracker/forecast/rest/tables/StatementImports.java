package org.markettracker.forecast.rest.tables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.markettracker.forecast.application.imports.ImportStatements;
import org.markettracker.forecast.domain.edition.EditionId;

/** Tables of statements about the future taken into a draft, and the template for them. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/forecast/imports")
@RolesAllowed({"analyst", "publisher", "admin"})
public class StatementImports {
    private final ImportDesk desk;
    private final ImportStatements importStatements;
    private final StatementTables tables;

    StatementImports(ImportDesk desk, ImportStatements importStatements, StatementTables tables) {
        this.desk = desk;
        this.importStatements = importStatements;
        this.tables = tables;
    }

    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @RolesAllowed("analyst")
    @Operation(summary = "Import a table: all rows or none; dryRun only checks and counts")
    public Response body(
            @RestPath String tracker,
            @RestPath String edition,
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @RestQuery boolean dryRun,
            @Context SecurityContext user) {
        return desk.body(
                body,
                MediaType.valueOf(type),
                dryRun,
                table -> importStatements.run(
                        new EditionId(tracker, edition),
                        table,
                        user.getUserPrincipal().getName(),
                        dryRun));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("analyst")
    @Operation(summary = "The same from a form with one file")
    public Response form(
            @RestPath String tracker,
            @RestPath String edition,
            @RestForm(FileUpload.ALL) List<FileUpload> files,
            @RestQuery boolean dryRun,
            @Context SecurityContext user) {
        return desk.form(
                files,
                dryRun,
                table -> importStatements.run(
                        new EditionId(tracker, edition),
                        table,
                        user.getUserPrincipal().getName(),
                        dryRun));
    }

    @GET
    @Path("template")
    @Operation(summary = "A template to fill in, as csv or xlsx")
    public Response template(
            @RestPath String tracker, @RestPath String edition, @RestQuery @DefaultValue("xlsx") String format) {
        return tables.template(new EditionId(tracker, edition), format);
    }
}
