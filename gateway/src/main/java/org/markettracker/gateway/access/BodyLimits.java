package org.markettracker.gateway.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * How long a body may be: a file to import longer than anything else. Who says beforehand that it will be longer is
 * refused at once, in words; who does not say is stopped where the body is read.
 */
@ApplicationScoped
public class BodyLimits {
    private static final int AFTER_HEADERS = SecurityHeaders.BEFORE_ALL - 1;

    private static final long PATIENCE_MILLIS = 3000;

    private final DoorConfig config;

    public BodyLimits(DoorConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS);
    }

    /** The most bytes that a body sent to this path may have. */
    public long of(String path) {
        return isImport(path)
                ? config.longestImport().asLongValue()
                : config.longestBody().asLongValue();
    }

    /** Whether the path takes a file to import. */
    public boolean isImport(String path) {
        return path.endsWith("/imports");
    }

    private void check(RoutingContext context) {
        String path = context.normalizedPath();
        if (declared(context) <= of(path)) {
            context.next();
            return;
        }
        String detail = "The body is longer than " + of(path) / (1024 * 1024) + " MiB.";
        context.response()
                .setStatusCode(Problem.TOO_LARGE.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Connection", "close")
                .end(Buffer.buffer(Problem.TOO_LARGE.body(detail)));
        hearOut(context);
    }

    /** Most clients read the answer only after they have sent all: what they send is thrown away, but not for long. */
    private static void hearOut(RoutingContext context) {
        HttpConnection connection = context.request().connection();
        long timer = context.vertx().setTimer(PATIENCE_MILLIS, expired -> connection.close());
        context.request().handler(ignored -> {}).endHandler(ended -> {
            context.vertx().cancelTimer(timer);
            connection.close();
        });
        context.request().resume();
    }

    private static long declared(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0; // the server refuses what is no number itself
        }
    }
}
