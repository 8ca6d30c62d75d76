package org.markettracker.gateway.intake;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How the gateway hears. */
@ConfigMapping(prefix = "intake")
interface IntakeConfig {
    /** Put before every topic name, so that several installations can share a broker; empty by default. */
    Optional<String> topicPrefix();
}
