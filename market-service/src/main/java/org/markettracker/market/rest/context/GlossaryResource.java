package org.markettracker.market.rest.context;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.context.ContextItem.Kind;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.rest.paging.Paging;

/** Glossary terms of an edition. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/glossary")
@RolesAllowed({"analyst", "publisher", "admin"})
public class GlossaryResource {
    private final ContextDesk desk;

    GlossaryResource(ContextDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Those of an edition, by id",
            description = "At most limit of them; the header Link names the next ones."
                    + " With format csv or xlsx, all of them as a file.")
    public Response all(
            @RestPath String tracker,
            @RestPath String edition,
            @BeanParam Paging paging,
            @RestQuery @Nullable String format) {
        return desk.all(new EditionId(tracker, edition), Kind.GLOSSARY, paging, format);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String id) {
        return desk.one(new EditionId(tracker, edition), Kind.GLOSSARY, id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(summary = "Make or change one")
    public Response put(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @Valid @NotNull GlossaryBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.put(new EditionId(tracker, edition), id, body, ifMatch);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(summary = "Take one back")
    public void delete(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        desk.delete(new EditionId(tracker, edition), Kind.GLOSSARY, id, ifMatch);
    }
}
