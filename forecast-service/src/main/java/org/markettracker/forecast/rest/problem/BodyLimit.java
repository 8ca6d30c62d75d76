package org.markettracker.forecast.rest.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Keeps bodies small that are read whole, which is all but the tables that are imported. */
class BodyLimit {
    private static final long MOST = 10_000_000;
    private static final String STREAMED = "/imports";

    @ServerRequestFilter
    Optional<Response> check(ContainerRequestContext request) {
        boolean streamed = request.getUriInfo().getPath().endsWith(STREAMED);
        return !streamed && length(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > MOST
                ? Optional.of(Problem.of(
                        413, "too-large", "The body is too large", "body: must have at most " + MOST + " bytes"))
                : Optional.empty();
    }

    private static long length(@Nullable String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : 0;
    }
}
