package org.markettracker.contracts.production;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * While a replica that was told to end still serves, each of its answers asks the caller to close the connection (in
 * HTTP/2: takes no new streams). Who keeps connections open would otherwise send his next request on one that is just
 * being shut, and for a write he could not know whether to repeat it.
 */
@ApplicationScoped
public class Farewell {
    private static final int BEFORE_ALL = 1000;

    private volatile boolean leaving;

    void begin(@Observes ShutdownDelayInitiatedEvent told) {
        leaving = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::say, BEFORE_ALL);
    }

    private void say(RoutingContext request) {
        if (leaving && request.request().version() == HttpVersion.HTTP_2) {
            request.addEndHandler(answered -> request.request().connection().goAway(0));
        } else if (leaving) {
            request.response().putHeader("Connection", "close");
        }
        request.next();
    }
}
