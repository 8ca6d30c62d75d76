package org.markettracker.deploy.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void names_carry_registry_and_version_in_lower_case() {
        Options options = Options.of(
                List.of("--archives", "--out", "/somewhere"),
                Map.of("MARKET_TRACKER_REGISTRY", "registry.example.com/", "MARKET_TRACKER_VERSION", "2.0-RC1"));
        assertEquals("registry.example.com/market-tracker/gateway:2.0-rc1", options.name(Application.GATEWAY));
        assertEquals(Path.of("/somewhere"), options.out());
        assertTrue(options.archives());
        assertEquals(Optional.empty(), options.base());
    }

    @Test
    void images_say_the_time_of_their_revision_not_that_of_their_build() {
        assertEquals(
                Instant.parse("2026-01-02T03:04:05Z"),
                Options.of(List.of(), Map.of("SOURCE_DATE_EPOCH", "1767323045")).created());
        assertEquals(Instant.EPOCH, Options.of(List.of(), Map.of()).created());
    }

    @Test
    void what_is_not_understood_is_named() {
        for (String wrong : List.of("--base", "--out", "--push")) {
            var refused = assertThrows(IllegalArgumentException.class, () -> Options.of(List.of(wrong), Map.of()));
            assertTrue(String.valueOf(refused.getMessage()).startsWith(wrong + ": must be"), refused.getMessage());
        }
    }

    @Test
    void a_jar_is_found_by_its_coordinates() {
        Coordinates jar = Coordinates.of("io.netty:netty-transport:linux-x86_64:jar:4.1.130.Final");
        assertEquals("io.netty.netty-transport-linux-x86_64-4.1.130.Final.jar", jar.fileName());
        assertEquals("pkg:maven/io.netty/netty-transport@4.1.130.Final?classifier=linux-x86_64", jar.purl());
        assertThrows(IllegalArgumentException.class, () -> Coordinates.of("io.netty:netty-transport:4.1"));
    }
}
