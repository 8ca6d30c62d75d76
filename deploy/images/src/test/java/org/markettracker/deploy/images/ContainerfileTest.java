package org.markettracker.deploy.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerfileTest {
    private static final Path OURS = Path.of(System.getProperty("market-tracker.root"), "deploy/images");

    @TempDir
    Path directory;

    @Test
    void our_own_base_and_application_are_understood_and_stand_on_each_other() throws IOException {
        Recipe base =
                Containerfile.read(OURS.resolve("base/Containerfile"), directory, Map.of("VERSION", "1.2"), Map.of());
        Recipe gateway = Containerfile.read(
                OURS.resolve("application/Containerfile"),
                directory,
                Application.GATEWAY.arguments("1.2", "abc"),
                Map.of(Build.BASE, base));

        assertEquals(
                List.of("/", "/app/lib", "/app"),
                gateway.copies.stream().map(Recipe.Copy::to).toList());
        assertEquals("10001:10001", gateway.user);
        assertEquals("/app", gateway.directory);
        assertEquals(Set.of(8080, 9080), gateway.ports);
        assertEquals("/opt/java/bin", gateway.environment.get("PATH"));
        assertEquals(List.of("java", "-jar", "/app/quarkus-run.jar"), gateway.entrypoint);
        assertEquals(
                "-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError", gateway.environment.get("JAVA_TOOL_OPTIONS"));
        assertEquals("gateway", gateway.labels.get("org.opencontainers.image.title"));
        assertEquals("abc", gateway.labels.get("org.opencontainers.image.revision"));
        assertEquals("8080", gateway.labels.get("org.markettracker.health.port"));
        assertEquals("Market Tracker base", base.labels.get("org.opencontainers.image.title"));
    }

    @Test
    void the_ports_are_those_that_the_applications_listen_on() throws IOException {
        for (Application each : Application.values()) {
            String settings = Files.readString(
                    OURS.resolve("../..").resolve(each.module()).resolve("src/main/resources/application.properties"));
            assertTrue(settings.contains("quarkus.http.port=${QUARKUS_HTTP_PORT:" + each.port() + "}"), each.module());
            assertTrue(
                    settings.contains(
                            "quarkus.management.port=${QUARKUS_MANAGEMENT_PORT:" + each.managementPort() + "}"),
                    each.module());
        }
    }

    @Test
    void what_could_make_a_build_differ_from_the_next_is_refused() {
        assertRefused("FROM scratch\nRUN apt-get update\n", "RUN");
        assertRefused("FROM scratch\nADD https://example.com/x /x\n", "ADD");
        assertRefused("FROM docker.io/library/debian\n", "no such base");
        assertRefused("FROM scratch\nENTRYPOINT java -jar x.jar\n", "must be a JSON list");
        assertRefused("FROM scratch\nARG PORT\nEXPOSE ${PORT}\n", "PORT");
        assertRefused("FROM scratch\nLABEL\n", "must say something");
    }

    @Test
    void arguments_have_defaults_and_lines_go_on() throws IOException {
        Recipe recipe =
                read("ARG NAME=calm\nFROM scratch\n# a comment\nLABEL a=\"${NAME}\" \\\n      b=\"two words\"\n");
        assertEquals(Map.of("a", "calm", "b", "two words"), recipe.labels);
    }

    private void assertRefused(String text, String reason) {
        IOException refused = assertThrows(IOException.class, () -> read(text));
        assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused.getMessage());
    }

    private Recipe read(String text) throws IOException {
        return Containerfile.read(
                Files.writeString(directory.resolve("Containerfile"), text), directory, Map.of(), Map.of());
    }
}
