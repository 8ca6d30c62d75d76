package org.markettracker.gateway.upstream;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Part;
import org.markettracker.gateway.access.Problem;

/**
 * The write side: every request goes to its owner with the caller's token. The gateway turns away who has no role at
 * all; which role may do what, the owner decides.
 */
@Path("/api/v1")
@Tag(name = "Write")
@Consumes(MediaType.WILDCARD)
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class WritesResource {
    private static final byte[] NOTHING = {};
    private static final String BELOW_EDITION = "/trackers/{tracker}/editions/{edition}/{path:.+}";

    /** At least two words: one alone is a part of the combined document, which the gateway answers itself. */
    private static final String AT_THE_OWNER = "/trackers/{tracker}/editions/{edition}/{path:[^/]+/.+}";

    private final Carrier carrier;
    private final SecurityIdentity caller;

    WritesResource(Carrier carrier, SecurityIdentity caller) {
        this.carrier = carrier;
        this.caller = caller;
    }

    @PUT
    @Path("/trackers/{tracker}")
    @Operation(summary = "Create or replace a tracker: titles, taxonomy, units (market-service)")
    public Response tracker(byte @Nullable [] body, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return carry(Part.MARKET, request, headers, body);
    }

    @POST
    @Path("/trackers/{tracker}/editions")
    @Operation(summary = "Begin a new draft (market-service)")
    public Response edition(byte @Nullable [] body, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return carry(Part.MARKET, request, headers, body);
    }

    @PUT
    @Path(BELOW_EDITION)
    @Operation(
            summary = "Create or replace a statement, profile, indicator, event, term or expectation, at its owner",
            description = "The same body again changes nothing; a different one needs If-Match.")
    public Response put(
            String path, byte @Nullable [] body, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return carryBelow(path, request, headers, body);
    }

    @POST
    @Path(BELOW_EDITION)
    @Operation(summary = "Submit, publish, cancel or withdraw the edition (market-service)")
    public Response post(
            String path, byte @Nullable [] body, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return carryBelow(path, request, headers, body);
    }

    @DELETE
    @Path(BELOW_EDITION)
    @Operation(summary = "Remove a statement or the like, at its owner")
    public Response delete(String path, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return carryBelow(path, request, headers, NOTHING);
    }

    @GET
    @Path(AT_THE_OWNER)
    @RolesAllowed({ANALYST, PUBLISHER, ADMIN})
    @Operation(summary = "A statement or the like as its owner has it, with the entity tag that a change must name")
    public Response get(String path, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        return carryBelow(path, request, headers, NOTHING);
    }

    private Response carryBelow(String path, HttpServerRequest request, HttpHeaders headers, byte @Nullable [] body) {
        return Owners.of(path)
                .map(owner -> carry(owner, request, headers, body))
                .orElseGet(() -> Problem.NOT_FOUND.response("Nothing of this name belongs to an edition."));
    }

    private Response carry(Part owner, HttpServerRequest request, HttpHeaders headers, byte @Nullable [] body) {
        String token = caller.getCredential(AccessTokenCredential.class).getToken();
        return carrier.carry(
                owner, request.method().name(), request.uri(), headers, token, body == null ? NOTHING : body);
    }
}
