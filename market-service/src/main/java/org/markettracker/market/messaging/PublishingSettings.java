package org.markettracker.market.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.markettracker.market.domain.edition.PublishingRules;

/** How this house publishes. */
@ConfigMapping(prefix = "publishing")
interface PublishingSettings {
    /** Whether the publisher must be another person than the one who submitted the edition; true by default. */
    @WithDefault("true")
    boolean fourEyes();

    /** Hands the rules to the use cases, which know nothing of configuration. */
    @Singleton
    class Rules {
        @Produces
        @Singleton
        PublishingRules rules(PublishingSettings settings) {
            return new PublishingRules(settings.fourEyes());
        }
    }
}
