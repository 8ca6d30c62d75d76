package org.markettracker.gateway.upstream;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Part;
import org.markettracker.gateway.access.BodyLimits;
import org.markettracker.gateway.access.Problem;

/** Passes a request of the API on to its owner: a write is read whole first, an import goes on while it comes. */
@RequestScoped
class Forwarding {
    private static final List<String> THERE = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE);

    private final Carrier carrier;
    private final BodyLimits limits;
    private final SecurityIdentity caller;

    Forwarding(Carrier carrier, BodyLimits limits, SecurityIdentity caller) {
        this.carrier = carrier;
        this.limits = limits;
        this.caller = caller;
    }

    /** To the owner of this path below an edition; 404 when nobody owns it. */
    Response below(String path, HttpServerRequest request, HttpHeaders headers, InputStream body) {
        return Owners.of(path)
                .map(owner -> to(owner, request, headers, body))
                .orElseGet(() -> Problem.NOT_FOUND.response("Nothing of this name belongs to an edition."));
    }

    /** To this owner. */
    Response to(Part owner, HttpServerRequest request, HttpHeaders headers, InputStream body) {
        Errand errand = Errand.of(
                owner,
                request.method().name(),
                Owners.atOwner(request.uri()),
                caller.getCredential(AccessTokenCredential.class).getToken());
        for (String name : THERE) {
            String value = headers.getHeaderString(name);
            errand = value == null ? errand : errand.with(name, value);
        }
        return Answered.by(carrier.run(loaded(errand, request, body)));
    }

    private Errand loaded(Errand errand, HttpServerRequest request, InputStream body) {
        InputStream limited = new Limited(body, limits.of(request.path()));
        boolean imports = limits.isImport(request.path());
        BodyPublisher cargo = imports ? passing(limited, length(request)) : whole(limited);
        return new Errand(
                errand.owner(), errand.method(), errand.path(), errand.token(), errand.headers(), cargo, imports);
    }

    private static BodyPublisher passing(InputStream body, Optional<Long> length) {
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> body);
        return length.filter(known -> known > 0)
                .map(known -> BodyPublishers.fromPublisher(stream, known))
                .orElse(stream);
    }

    private static BodyPublisher whole(InputStream body) {
        try {
            byte[] bytes = body.readAllBytes();
            return bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> length(HttpServerRequest request) {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return Optional.ofNullable(length).map(Long::valueOf);
    }
}
