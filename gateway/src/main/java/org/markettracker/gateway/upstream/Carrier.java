package org.markettracker.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jboss.logging.Logger;
import org.markettracker.contracts.Part;
import org.markettracker.gateway.access.Problem;

/**
 * Carries one request to an owner and its answer back, bytes for bytes. It never tries twice: whether a write that got no
 * answer was done only the client can find out, and ids chosen by the client make its own retry safe.
 */
@ApplicationScoped
class Carrier {
    private static final Logger LOG = Logger.getLogger(Carrier.class);
    private static final List<String> THERE = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE);
    private static final List<String> BACK = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.WWW_AUTHENTICATE);

    private final OwnersConfig owners;
    private final HttpClient client;

    Carrier(OwnersConfig owners) {
        this.owners = owners;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(owners.connect())
                .build();
    }

    /** Sends a request to its owner; the path is the same there as here. */
    Response carry(Part owner, String method, String rawPath, HttpHeaders headers, String token, byte[] body) {
        URI there = URI.create(owners.of(owner).toString().replaceAll("/$", "") + rawPath);
        HttpRequest.Builder request = HttpRequest.newBuilder(there)
                .timeout(owners.answer())
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        for (String name : THERE) {
            String value = headers.getHeaderString(name);
            if (value != null) {
                request.setHeader(name, value);
            }
        }
        try {
            return answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            LOG.warnf("%s-service does not answer: %s", owner.code(), e);
            return unavailable(owner);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unavailable(owner);
        }
    }

    private static Response answer(HttpResponse<byte[]> answer) {
        Response.ResponseBuilder back = Response.status(answer.statusCode());
        for (String name : BACK) {
            answer.headers().firstValue(name).ifPresent(value -> back.header(name, value));
        }
        return answer.body().length == 0
                ? back.build()
                : back.entity(answer.body()).build();
    }

    private static Response unavailable(Part owner) {
        return Problem.OWNER_UNAVAILABLE.response(
                owner.code() + "-service does not answer; nothing is known of the request's effect.");
    }
}
