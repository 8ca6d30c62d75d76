package org.markettracker.contracts.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ProductionCheckTest {
    @Test
    void a_development_secret_is_named_and_not_repeated() {
        List<String> faults = faults(Map.of("quarkus.datasource.password", "dev-only-market-app"));
        assertEquals(List.of("quarkus.datasource.password: must not be a development secret"), faults);
    }

    @Test
    void authentication_may_not_be_off() {
        assertEquals(1, faults(Map.of("quarkus.oidc.tenant-enabled", "false")).size());
        assertEquals(1, faults(Map.of("quarkus.oidc.enabled", "false")).size());
    }

    @Test
    void cors_names_its_origins() {
        assertFalse(faults(Map.of("quarkus.http.cors.enabled", "true")).isEmpty());
        assertFalse(faults(Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", "*"))
                .isEmpty());
        assertTrue(faults(Map.of(
                        "quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", "https://tracker.example"))
                .isEmpty());
    }

    @Test
    void a_sound_configuration_has_no_faults() {
        assertEquals(List.of(), faults(Map.of("quarkus.datasource.password", "s3cret-of-the-house")));
    }

    private static List<String> faults(Map<String, String> settings) {
        Config config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        return ProductionCheck.faults(config);
    }
}
