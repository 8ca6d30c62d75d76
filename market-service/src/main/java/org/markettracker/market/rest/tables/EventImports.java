package org.markettracker.market.rest.tables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.markettracker.market.application.imports.ImportContext;
import org.markettracker.market.domain.context.ContextItem.Kind;
import org.markettracker.market.domain.edition.EditionId;

/** Tables of events taken into a draft, and the template for them. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/events/imports")
@RolesAllowed({"analyst", "publisher", "admin"})
public class EventImports {
    private final ImportDesk desk;
    private final ImportContext importContext;
    private final Templates templates;

    EventImports(ImportDesk desk, ImportContext importContext, Templates templates) {
        this.desk = desk;
        this.importContext = importContext;
        this.templates = templates;
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
            @RestQuery boolean dryRun) {
        return desk.body(
                body,
                MediaType.valueOf(type),
                dryRun,
                table -> importContext.run(new EditionId(tracker, edition), Kind.EVENT, table, dryRun));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("analyst")
    @Operation(summary = "The same from a form with one file")
    public Response form(
            @RestPath String tracker,
            @RestPath String edition,
            @RestForm(FileUpload.ALL) List<FileUpload> files,
            @RestQuery boolean dryRun) {
        return desk.form(
                files, dryRun, table -> importContext.run(new EditionId(tracker, edition), Kind.EVENT, table, dryRun));
    }

    @GET
    @Path("template")
    @Operation(summary = "A template to fill in, as csv or xlsx")
    public Response template(
            @RestPath String tracker, @RestPath String edition, @RestQuery @DefaultValue("xlsx") String format) {
        return templates.context(new EditionId(tracker, edition), Kind.EVENT, format);
    }
}
