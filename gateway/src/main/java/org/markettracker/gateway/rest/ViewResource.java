package org.markettracker.gateway.rest;

import static org.markettracker.gateway.access.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.readmodel.Replays;

/** What an operator may do to the view: it is disposable. */
@Path("/api/v1")
@Tag(name = "Operate")
@RolesAllowed(ADMIN)
public class ViewResource {
    private final Replays replays;

    ViewResource(Replays replays) {
        this.replays = replays;
    }

    @POST
    @Path("/admin/view/replay")
    @Operation(summary = "Drop the view and read everything again", description = "Not ready until it has caught up.")
    @APIResponse(responseCode = "202", description = "Begun")
    @APIResponse(responseCode = "503", description = "The broker does not answer; the view stays as it is")
    public Response replay() {
        try {
            replays.begin();
        } catch (IllegalStateException e) {
            return Problem.BROKER_UNAVAILABLE.response("The broker does not answer; the view stays as it is.");
        }
        return Response.accepted().build();
    }
}
