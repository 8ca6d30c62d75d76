package org.markettracker.vendor.rest.share;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
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

    /** How much memory may be taken by what is remembered of editions; a quarter of the heap by default. */
    Optional<MemorySize> remembered();

    /** Hands the rules to the use cases, which know nothing of configuration. */
    @Singleton
    class Rules {
        @Produces
        @Singleton
        ReckoningRules rules(ReckoningSettings settings) {
            return new ReckoningRules(
                    settings.change(),
                    settings.whole(),
                    settings.remembered()
                            .map(MemorySize::asLongValue)
                            .orElse(Runtime.getRuntime().maxMemory() / 4));
        }
    }
}
