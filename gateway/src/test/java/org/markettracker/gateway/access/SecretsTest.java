package org.markettracker.gateway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private static final String LONG = "a-secret-of-an-installation-0123456789";

    private final Map<String, String> settings = new HashMap<>(Map.of("OIDC_WEB_SECRET", LONG, "SESSION_SECRET", LONG));

    @Test
    void long_secrets_of_its_own_are_fit() {
        assertFaults();
    }

    @Test
    void a_missing_or_short_secret_is_named_without_its_value() {
        settings.remove("SESSION_SECRET");
        settings.put("OIDC_WEB_SECRET", "short");

        assertFaults(
                "OIDC_WEB_SECRET: must have at least 32 characters, has 5",
                "SESSION_SECRET: must have at least 32 characters, has 0");
    }

    private void assertFaults(String... faults) {
        Secrets secrets = new Secrets(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build());
        assertEquals(List.of(faults), secrets.faults());
    }
}
