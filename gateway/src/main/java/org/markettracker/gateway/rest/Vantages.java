package org.markettracker.gateway.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.access.Refused;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.shelf.Audience;
import org.markettracker.gateway.readmodel.shelf.Vantage;

/** Finds out from where the caller looks, and says in an answer which vintage it is. */
@RequestScoped
class Vantages {
    private static final String EDITION = "Tracker-Edition";
    private static final String AS_OF = "Tracker-As-Of";

    private final SecurityIdentity caller;
    private final Clock clock;

    Vantages(SecurityIdentity caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Now. */
    Vantage now() {
        return Vantage.now(Audience.of(caller.getRoles()));
    }

    /**
     * At an instant of the past, or now where none is asked for.
     *
     * @throws Refused when it is no instant, or still to come
     */
    Vantage at(@Nullable String asOf) {
        if (asOf == null || asOf.isEmpty()) {
            return now();
        }
        Instant then;
        try {
            then = OffsetDateTime.parse(asOf).toInstant();
        } catch (DateTimeException e) {
            throw new Refused(
                    Problem.MALFORMED, "asOf: must be an instant such as 2021-12-01T00:00:00Z, is '" + asOf + "'");
        }
        Instant now = clock.instant();
        if (then.isAfter(now)) {
            throw new Refused(
                    Problem.AS_OF_TO_COME, "asOf: must not be after now, which is " + now + ", is '" + asOf + "'");
        }
        return new Vantage(Audience.of(caller.getRoles()), then);
    }

    /** The answer with the vintage in its headers. */
    static Response mark(Response answer, EditionContent content) {
        answer.getHeaders().putSingle(EDITION, content.key().edition());
        content.then().ifPresent(then -> answer.getHeaders().putSingle(AS_OF, then.toString()));
        return answer;
    }

    /** As {@link #mark(Response, EditionContent)} for an answer about no single edition. */
    static Response mark(Response answer, Vantage from) {
        from.instant().ifPresent(then -> answer.getHeaders().putSingle(AS_OF, then.toString()));
        return answer;
    }
}
