package org.markettracker.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.logging.Logger;
import org.markettracker.contracts.observation.Trail;

/**
 * Carries one request to an owner and its answer back, bytes for bytes. It never tries twice: whether a write that got no
 * answer was done only the client can find out, and ids chosen by the client make its own retry safe.
 */
@ApplicationScoped
public class Carrier {
    private static final Logger LOG = Logger.getLogger(Carrier.class);

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

    /**
     * Runs an errand and answers what the owner said, its body still to be read.
     *
     * @throws OwnerSilent when there is no answer in time
     * @throws TooLong when the body turned out longer than it may be
     */
    public HttpResponse<InputStream> run(Errand errand) {
        URI there = URI.create(owners.of(errand.owner()).toString().replaceAll("/$", "") + errand.path());
        HttpRequest.Builder request = HttpRequest.newBuilder(there)
                .timeout(errand.patient() ? owners.importAnswer() : owners.answer())
                .method(errand.method(), errand.body());
        errand.headers().forEach(request::setHeader);
        Trail.tell(request::setHeader);
        request.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + errand.token());
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            TooLong.in(e).ifPresent(tooLong -> {
                throw tooLong;
            });
            LOG.warnf("%s-service does not answer: %s", errand.owner().code(), e);
            throw new OwnerSilent(errand.owner(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OwnerSilent(errand.owner(), e);
        }
    }

    /** As {@link #run}, the answer read whole. */
    public Told ask(Errand errand) {
        return Told.by(run(errand));
    }
}
