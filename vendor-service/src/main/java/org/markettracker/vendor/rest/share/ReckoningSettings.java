package org.markettracker.vendor.rest.share;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.markettracker.vendor.application.ReckoningRules;

/** What reckoning the shares of an edition may cost. */
@ConfigMapping(prefix = "reckoning")
interface ReckoningSettings {
    /** The longest that one changed statement or decision may reckon, else it is refused; 100 s by default. */
    @WithDefault("PT100S")
    Duration change();

    /** The longest that an import, a freeze or what is heard may; 8 minutes by default. */
    @WithDefault("PT8M")
    Duration whole();

    /** Hands the rules to the use cases, which know nothing of configuration. */
    @Singleton
    class Rules {
        @Produces
        @Singleton
        ReckoningRules rules(ReckoningSettings settings) {
            return new ReckoningRules(settings.change(), settings.whole());
        }
    }
}
