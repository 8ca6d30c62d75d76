package org.markettracker.gateway.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says what was refused or went wrong: to a program as a problem, to a person as a page; of the inside, nothing. */
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final String SEE = "See the API's description at /q/openapi.";

    private final RefusalPage page;

    Refusals(RefusalPage page) {
        this.page = page;
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Uni<Response> unauthenticated(RoutingContext context) {
        if (Paths.isForPrograms(context.normalizedPath())) {
            return Uni.createFrom()
                    .item(Response.fromResponse(Problem.UNAUTHENTICATED.response(Door.WHAT_TO_DO))
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                            .build());
        }
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(Refusals::lead);
    }

    /** To the login, or with a bearer header that is no good, nowhere. */
    private static Response lead(ChallengeData challenge) {
        Response.ResponseBuilder answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo request) {
        return say(Problem.FORBIDDEN, "Ask whoever administers the users for a role that may.", request);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e, UriInfo request) {
        return of(e.getResponse().getStatus())
                .map(problem -> say(problem, SEE, request))
                .orElseGet(e::getResponse);
    }

    @ServerExceptionMapper
    Response refused(Refused e, UriInfo request) {
        return say(e.problem(), e.detail(), request);
    }

    @ServerExceptionMapper
    Response broken(RuntimeException e, UriInfo request) {
        LOG.error("a request broke", e);
        return say(Problem.BROKEN, "The request was not answered; trying again later may help.", request);
    }

    private Response say(Problem problem, String detail, UriInfo request) {
        return Paths.isForPrograms(request.getRequestUri().getPath()) ? problem.response(detail) : page.of(problem);
    }

    private static Optional<Problem> of(int status) {
        return Arrays.stream(Problem.values())
                .filter(problem -> problem.status() == status && status != Problem.FORBIDDEN.status())
                .findFirst();
    }
}
