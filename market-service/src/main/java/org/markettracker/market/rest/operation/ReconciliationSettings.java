package org.markettracker.market.rest.operation;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.markettracker.market.application.estimate.ReconciliationRules;

/** What reconciling an edition may cost. */
@ConfigMapping(prefix = "reconciliation")
interface ReconciliationSettings {
    /** The longest that one changed statement or decision may reconcile, else it is refused; 100 s by default. */
    @WithDefault("PT100S")
    Duration change();

    /** The longest that an import, a new draft, a changed tracker or a submission may; 8 minutes by default. */
    @WithDefault("PT8M")
    Duration whole();

    /** How much memory may be taken by what is remembered of editions; a quarter of the heap by default. */
    Optional<MemorySize> remembered();

    /** Hands the rules to the use cases, which know nothing of configuration. */
    @Singleton
    class Rules {
        @Produces
        @Singleton
        ReconciliationRules rules(ReconciliationSettings settings) {
            return new ReconciliationRules(
                    settings.change(),
                    settings.whole(),
                    settings.remembered()
                            .map(MemorySize::asLongValue)
                            .orElse(Runtime.getRuntime().maxMemory() / 4));
        }
    }
}
