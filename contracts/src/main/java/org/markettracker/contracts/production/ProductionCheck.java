package org.markettracker.contracts.production;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Production refuses to start with a development secret, without authentication or open to every origin. Development
 * secrets are known by their beginning, {@value #DEVELOPMENT}; the profiles {@code local}, {@code dev} and {@code test}
 * may use them.
 */
@ApplicationScoped
public class ProductionCheck {
    /** How every development secret begins. */
    public static final String DEVELOPMENT = "dev-only-";

    private final Config config;

    ProductionCheck(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) {
            List<String> faults = faults(config);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("refused to start in production: " + String.join("; ", faults));
            }
        }
    }

    /** What forbids this configuration in production, each naming the key and the rule, never a secret's value. */
    static List<String> faults(Config config) {
        List<String> faults = new ArrayList<>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(ProductionCheck::isOurs)
                .sorted()
                .forEach(name -> config.getOptionalValue(name, String.class)
                        .filter(value -> value.contains(DEVELOPMENT))
                        .ifPresent(value -> faults.add(name + ": must not be a development secret")));
        if (!config.getOptionalValue("quarkus.oidc.enabled", Boolean.class).orElse(true)
                || !config.getOptionalValue("quarkus.oidc.tenant-enabled", Boolean.class)
                        .orElse(true)) {
            faults.add("quarkus.oidc.tenant-enabled: must not be false");
        }
        if (config.getOptionalValue("quarkus.http.cors.enabled", Boolean.class).orElse(false)) {
            Optional<String> origins = config.getOptionalValue("quarkus.http.cors.origins", String.class);
            if (origins.isEmpty() || origins.get().contains("*")) {
                faults.add("quarkus.http.cors.origins: must name each origin, is " + origins.orElse("open to all"));
            }
        }
        return faults;
    }

    /** Machine-wide environment variables are not this application's configuration. */
    private static boolean isOurs(String name) {
        return !name.startsWith("java.") && !name.startsWith("sun.");
    }
}
