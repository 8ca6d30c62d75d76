package org.markettracker.gateway.access;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start in production with a secret of the browser's login that is missing or short. That none is a
 * development secret, every application of the tracker checks alike.
 */
@ApplicationScoped
public class Secrets {
    private static final int SHORTEST = 32;

    private final Config config;

    public Secrets(Config config) {
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        List<String> faults = faults();
        if (ConfigUtils.isProfileActive("prod") && !faults.isEmpty()) {
            throw new IllegalStateException("refused to start in production: " + String.join("; ", faults));
        }
    }

    /** What is wrong, each naming the setting and the rule; never the value of a secret. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String name : List.of("OIDC_WEB_SECRET", "SESSION_SECRET")) {
            int length = config.getOptionalValue(name, String.class).orElse("").length();
            if (length < SHORTEST) {
                faults.add(name + ": must have at least " + SHORTEST + " characters, has " + length);
            }
        }
        return faults;
    }
}
