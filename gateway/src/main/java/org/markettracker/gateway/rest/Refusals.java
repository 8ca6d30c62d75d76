package org.markettracker.gateway.rest;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.markettracker.gateway.access.Problem;

/** Says as a problem what went wrong on the way to or in a resource; of the inside it says nothing. */
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return Problem.FORBIDDEN.response("Ask whoever administers the users for a role that may.");
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        return switch (e.getResponse().getStatus()) {
            case 400 -> Problem.MALFORMED.response("See the API's description at /q/openapi.");
            case 404 -> Problem.NOT_FOUND.response("See the API's description at /q/openapi.");
            case 405 -> Problem.METHOD_NOT_ALLOWED.response("See the API's description at /q/openapi.");
            case 406 -> Problem.NOT_ACCEPTABLE.response("See the API's description at /q/openapi.");
            case 413 -> Problem.TOO_LARGE.response("Send it in parts.");
            case 415 -> Problem.UNSUPPORTED_MEDIA_TYPE.response("See the API's description at /q/openapi.");
            default -> e.getResponse();
        };
    }

    @ServerExceptionMapper
    Response broken(RuntimeException e) {
        LOG.error("a request broke", e);
        return Problem.BROKEN.response("The request was not answered; trying again later may help.");
    }
}
