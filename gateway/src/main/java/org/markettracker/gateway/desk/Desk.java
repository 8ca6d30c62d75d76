package org.markettracker.gateway.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Part;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.shelf.Audience;
import org.markettracker.gateway.readmodel.shelf.Shelf;
import org.markettracker.gateway.readmodel.shelf.Vantage;
import org.markettracker.gateway.upstream.Carrier;
import org.markettracker.gateway.upstream.Errand;
import org.markettracker.gateway.upstream.Told;

/** What every form of the desk does: looks at the edition, asks its owner, and comes back once the change is seen. */
@RequestScoped
class Desk {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Shelf shelf;
    private final Carrier carrier;
    private final SecurityIdentity caller;

    Desk(Shelf shelf, Carrier carrier, SecurityIdentity caller) {
        this.shelf = shelf;
        this.carrier = carrier;
        this.caller = caller;
    }

    /** The edition as the house sees it. */
    EditionContent edition(Place place) {
        return shelf.edition(place.tracker(), place.edition(), Vantage.now(Audience.HOUSE))
                .filter(content -> content.key().edition().equals(place.edition()))
                .orElseThrow(NotFoundException::new);
    }

    Told get(Part owner, String path) {
        return carrier.ask(errand(owner, "GET", path));
    }

    /** Sends a JSON body, or none; the tag names the version that the person saw. */
    Told send(Part owner, String method, String path, @Nullable ObjectNode body, @Nullable String tag) {
        Errand errand = errand(owner, method, path);
        if (body != null) {
            errand = errand.carrying("application/json", BodyPublishers.ofByteArray(ExactJson.write(body)));
        }
        return carrier.ask(tag == null || tag.isEmpty() ? errand : errand.with("If-Match", tag));
    }

    Told run(Errand errand) {
        return carrier.ask(errand);
    }

    Errand errand(Part owner, String method, String path) {
        return Errand.of(
                owner,
                method,
                path,
                caller.getCredential(AccessTokenCredential.class).getToken());
    }

    boolean hasRole(String role) {
        return caller.hasRole(role);
    }

    /** Back to the work page, once the view has heard of what was done, or after two seconds without. */
    Response back(Place place, EditionContent before, String done, String lang, String anchor) {
        long end = System.nanoTime() + SOON.toNanos();
        while (edition(place) == before && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return Response.seeOther(UriBuilder.fromPath(place.work())
                        .queryParam("lang", lang)
                        .queryParam("done", done)
                        .fragment(anchor)
                        .build())
                .build();
    }
}
