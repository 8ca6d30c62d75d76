package org.markettracker.gateway.rest;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.markettracker.gateway.readmodel.Document;
import org.markettracker.gateway.readmodel.ExactJson;

/** Who the caller is, as the gateway sees it. */
@Path("/api/v1")
@Tag(name = "Read")
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class MeResource {
    private final Answers answers;
    private final SecurityIdentity caller;

    MeResource(Answers answers, SecurityIdentity caller) {
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/me")
    @Operation(summary = "Who am I, and in which roles")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "me",
                                            value = "{\"name\":\"client\",\"roles\":[\"subscriber\"]}")))
    public Response me(@Context HttpHeaders request) {
        ObjectNode tree = ExactJson.object().put("name", caller.getPrincipal().getName());
        ArrayNode roles = tree.putArray("roles");
        caller.getRoles().stream().sorted().forEach(roles::add);
        return answers.of(Document.of(tree), request);
    }
}
