package org.markettracker.gateway.access;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The gateway's own clock, by which embargoes end. */
@Singleton
class Present {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
