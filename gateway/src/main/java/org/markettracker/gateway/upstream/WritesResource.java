package org.markettracker.gateway.upstream;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.markettracker.contracts.Part;

/**
 * The write side: every request goes to its owner with the caller's token. The gateway turns away who has no role at
 * all; which role may do what, the owner decides.
 */
@Path("/api/v1")
@Tag(name = "Write")
@Consumes(MediaType.WILDCARD)
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class WritesResource {
    private static final String BELOW_EDITION = "/trackers/{tracker}/editions/{edition}/{path:.+}";

    /** At least two words: one alone is mostly a part of the combined document, which the gateway answers itself. */
    private static final String AT_THE_OWNER = "/trackers/{tracker}/editions/{edition}/{path:verification|[^/]+/.+}";

    private final Forwarding forwarding;

    WritesResource(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    @PUT
    @Path("/trackers/{tracker}")
    @Operation(summary = "Create or replace a tracker: titles, taxonomy, units (market-service)")
    public Response tracker(InputStream body, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return forwarding.to(Part.MARKET, request, headers, body);
    }

    @POST
    @Path("/trackers/{tracker}/editions")
    @Operation(summary = "Begin a new draft, or a patch of a published edition (market-service)")
    public Response edition(InputStream body, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return forwarding.to(Part.MARKET, request, headers, body);
    }

    @PUT
    @Path(BELOW_EDITION)
    @Operation(
            summary = "Create or replace a statement, its standing, a decision, a profile, an indicator or the like,"
                    + " at its owner",
            description = "The same body again changes nothing; a different one needs If-Match. A conflict or an"
                    + " audit check is market-service's unless vendor/ or forecast/ stands before it.")
    public Response put(
            String path, InputStream body, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return forwarding.below(path, request, headers, body);
    }

    @POST
    @Path(BELOW_EDITION)
    @Operation(
            summary = "Submit, publish, cancel or withdraw the edition; import a file",
            description = "An import takes all rows or none, up to 64 MiB, and may take two minutes.")
    public Response post(
            String path, InputStream body, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return forwarding.below(path, request, headers, body);
    }

    @DELETE
    @Path(BELOW_EDITION)
    @Operation(summary = "Remove a statement, a decision or the like, at its owner")
    public Response delete(String path, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return forwarding.below(path, request, headers, InputStream.nullInputStream());
    }

    @GET
    @Path(AT_THE_OWNER)
    @RolesAllowed({ANALYST, PUBLISHER, ADMIN})
    @Operation(
            summary = "A statement or the like as its owner has it, with the entity tag that a change must name",
            description = "Templates and exports come as files. market/conflicts/{id} is market-service's own answer"
                    + " where conflicts/{id} is the gateway's.")
    public Response get(String path, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return forwarding.below(path, request, headers, InputStream.nullInputStream());
    }
}
