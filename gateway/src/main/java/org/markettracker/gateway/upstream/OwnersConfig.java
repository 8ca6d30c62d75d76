package org.markettracker.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import org.markettracker.contracts.Part;

/** Where the owners are. */
@ConfigMapping(prefix = "owners")
interface OwnersConfig {
    /** Address of market-service, for instance {@code http://localhost:8081}. */
    URI market();

    /** Address of vendor-service. */
    URI vendor();

    /** Address of forecast-service. */
    URI forecast();

    /** How long to wait for a connection; one second by default. */
    @WithDefault("1s")
    Duration connect();

    /** How long to wait for an answer; ten seconds by default. */
    @WithDefault("10s")
    Duration answer();

    /** How long to wait for the answer to an import; two minutes by default. */
    @WithDefault("120s")
    Duration importAnswer();

    /** The address of an owner. */
    default URI of(Part owner) {
        return switch (owner) {
            case MARKET -> market();
            case VENDOR -> vendor();
            case FORECAST -> forecast();
        };
    }
}
