package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.helm.application.ApplicationSources;
import org.markettracker.helm.application.KnownSettings;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Rendering;

/** What the chart tells the applications, they understand; what they need, it tells them. Needs them packaged. */
class SettingsIT {

    static Stream<Way> ways() {
        return Ways.ofApplications();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyVariableIsOneThatTheApplicationReads(Way way) {
        for (ApplicationSources application : ApplicationSources.all()) {
            KnownSettings known = KnownSettings.of(application);
            for (JsonNode container : containers(way, application)) {
                Set<String> unknown = told(way.rendering(), application, container);
                unknown.removeIf(known::knows);
                assertEquals(Set.of(), unknown, application.part().module());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyVariableWithoutAUsefulDefaultIsTold(Way way) {
        for (ApplicationSources application : ApplicationSources.all()) {
            Set<String> missing = new TreeSet<>(application.neededByName());
            for (JsonNode container : containers(way, application)) {
                missing.removeAll(told(way.rendering(), application, container));
            }
            // Tracing is off where nobody names a collector.
            missing.removeIf(name -> name.startsWith("OTEL_"));
            assertEquals(Set.of(), missing, application.part().module());
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void onlyTheMigrationKnowsTheOwnersPasswordAndOnlyItMigrates(Way way) {
        for (Part part : Part.owners()) {
            ApplicationSources application = ApplicationSources.of(part);
            List<JsonNode> containers = containers(way, application);
            assertEquals(2, containers.size());
            Set<String> migration = told(way.rendering(), application, containers.get(0));
            Set<String> serving = told(way.rendering(), application, containers.get(1));
            assertTrue(migration.containsAll(Set.of("DB_OWNER_PASSWORD", "QUARKUS_INIT_AND_EXIT")));
            assertEquals(
                    Set.of(), common(serving, Set.of("DB_OWNER_PASSWORD", "DB_OWNER_USER", "QUARKUS_INIT_AND_EXIT")));
            assertEquals(Set.of(), common(migration, Set.of("KAFKA_SASL_JAAS_CONFIG")));
            assertTrue(containers
                    .get(1)
                    .path("env")
                    .toString()
                    .contains("{\"name\":\"QUARKUS_FLYWAY_MIGRATE_AT_START\",\"value\":\"false\"}"));
        }
    }

    @Test
    void aVariableThatNobodyReadsIsNoticed() {
        KnownSettings known = KnownSettings.of(ApplicationSources.of(Part.GATEWAY));
        for (String read : List.of(
                "OIDC_URL",
                "DOOR_LONGEST_IMPORT",
                "OWNERS_ANSWER",
                "KAFKA_SASL_JAAS_CONFIG",
                "QUARKUS_OIDC_WEB_TLS_TLS_CONFIGURATION_NAME")) {
            assertTrue(known.knows(read), read);
        }
        for (String unread :
                List.of("OIDC_ADDRESS", "DOOR_LONGEST", "KAFKA_SASL_JAAS", "QUARKUS_SHUTDOWN_WAIT", "DB_URL")) {
            assertEquals(false, known.knows(unread), unread);
        }
    }

    private static List<JsonNode> containers(Way way, ApplicationSources application) {
        return way.rendering()
                .one("Deployment", "-" + application.part().module())
                .containers();
    }

    private static Set<String> told(Rendering rendering, ApplicationSources application, JsonNode container) {
        Set<String> names = new TreeSet<>();
        Manifest.items(container.path("env"))
                .forEach(one -> names.add(one.path("name").asText()));
        rendering
                .one("ConfigMap", "-" + application.part().module())
                .at("data")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    private static Set<String> common(Set<String> left, Set<String> right) {
        Set<String> both = new TreeSet<>(left);
        both.retainAll(right);
        return both;
    }
}
