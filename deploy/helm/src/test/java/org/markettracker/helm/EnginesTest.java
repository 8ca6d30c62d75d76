package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Project;
import org.markettracker.helm.chart.Rendering;

/** The engines fit the applications that come to them, lose nothing with one machine, and let nobody else in. */
class EnginesTest {
    private static final Chart CHART = Chart.ofEngines();
    private static final Rendering RENDERING = CHART.render(CHART.values("three-nodes"));
    private static final Rendering APPLICATIONS =
            Chart.ofApplications().render(Chart.ofApplications().values("operators"));

    static Stream<Way> ways() {
        return Ways.all().filter(way -> way.chart().name().equals("engines"));
    }

    @Test
    void theApplicationsFindTheEnginesUnderTheNamesThatTheOperatorsGive() {
        String database = RENDERING.of("Cluster").findFirst().orElseThrow().name();
        String kafka = RENDERING.of("Kafka").findFirst().orElseThrow().name();
        String keycloak = RENDERING.of("Keycloak").findFirst().orElseThrow().name();
        for (Part part : Part.owners()) {
            JsonNode told = APPLICATIONS.one("ConfigMap", "-" + part.module()).at("data");
            String name = part.database().orElseThrow();
            assertTrue(told.path("DB_URL")
                    .asText()
                    .startsWith("jdbc:postgresql://" + database + "-rw:5432/" + name + "?sslmode=verify-full"));
            assertEquals(
                    kafka + "-kafka-bootstrap:9093",
                    told.path("KAFKA_BOOTSTRAP_SERVERS").asText());
            assertEquals(
                    "https://" + keycloak + "-service.tracker.svc:8443/realms/"
                            + RENDERING
                                    .one("KeycloakRealmImport", "")
                                    .at("spec/realm/realm")
                                    .asText(),
                    told.path("OIDC_URL").asText());
        }
    }

    @Test
    void everyRoleHasThePasswordThatTheApplicationIsGivenAndEveryDatabaseItsOwner() {
        Set<String> roles = Manifest.items(RENDERING.one("Cluster", "-db").at("spec/managed/roles"))
                .map(role -> role.path("name").asText() + " "
                        + role.at("/passwordSecret/name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = new TreeSet<>();
        for (Part part : Part.owners()) {
            String name = part.database().orElseThrow();
            List<JsonNode> containers =
                    APPLICATIONS.one("Deployment", "-" + part.module()).containers();
            given.add(name + "_owner " + secret(containers.get(0), "DB_OWNER_PASSWORD"));
            given.add(name + "_app " + secret(containers.get(1), "DB_APP_PASSWORD"));
            Manifest database = RENDERING.one("Database", "-" + name);
            assertEquals(name, database.at("spec/name").asText());
            assertEquals(name + "_owner", database.at("spec/owner").asText());
            assertEquals("retain", database.at("spec/databaseReclaimPolicy").asText());
        }
        assertEquals(given, roles);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aDatabaseIsEnteredByItsOwnRolesOverTlsAndByNobodyElse(Way way) {
        List<String> rules = Manifest.items(
                        way.rendering().one("Cluster", "-db").at("spec/postgresql/pg_hba"))
                .map(JsonNode::asText)
                .toList();
        assertEquals("host all all all reject", rules.get(rules.size() - 1));
        for (String rule : rules.subList(0, rules.size() - 1)) {
            String[] words = rule.split(" ");
            assertEquals(List.of("hostssl", "all", "scram-sha-256"), List.of(words[0], words[3], words[4]), rule);
            assertTrue(
                    Stream.of(words[2].split(","))
                            .allMatch(role -> role.equals(words[1]) || role.startsWith(words[1] + "_")),
                    rule);
        }
    }

    @Test
    void nothingIsLostWithOneMachine() {
        assertEquals(
                3, RENDERING.one("KafkaNodePool", "nodes").at("spec/replicas").asInt());
        JsonNode settings = RENDERING.one("Kafka", "-kafka").at("spec/kafka/config");
        for (String factor : List.of(
                "default.replication.factor",
                "offsets.topic.replication.factor",
                "transaction.state.log.replication.factor")) {
            assertEquals(3, settings.path(factor).asInt(), factor);
        }
        for (String least : List.of("min.insync.replicas", "transaction.state.log.min.isr")) {
            assertEquals(2, settings.path(least).asInt(), least);
        }
        Manifest database = RENDERING.one("Cluster", "-db");
        assertEquals(3, database.at("spec/instances").asInt());
        assertEquals(
                "required",
                database.at("spec/postgresql/synchronous/dataDurability").asText());
        assertEquals(
                "required", database.at("spec/affinity/podAntiAffinityType").asText());
        assertTrue(database.at("spec/plugins/0/isWALArchiver").asBoolean());
        assertEquals(
                database.name(),
                RENDERING.one("ScheduledBackup", "").at("spec/cluster/name").asText());
        for (String kind : List.of("Kafka", "Cluster", "KafkaTopic")) {
            RENDERING
                    .of(kind)
                    .forEach(manifest -> assertEquals(
                            "keep",
                            manifest.tree()
                                    .at("/metadata/annotations/helm.sh~1resource-policy")
                                    .asText(),
                            manifest.toString()));
        }
    }

    @Test
    void theRealmIsThatOfDevelopmentWithoutItsUsersMachinesAndSecrets() throws Exception {
        JsonNode realm = RENDERING.one("KeycloakRealmImport", "").at("spec/realm");
        JsonNode development = Project.YAML.readTree(Project.text(
                Project.root().resolve("deploy/local/src/main/resources/identity/market-tracker-realm.json")));
        assertTrue(realm.path("users").isMissingNode());
        assertFalse(RENDERING.manifests().toString().contains("dev-only"));
        assertEquals("external", realm.path("sslRequired").asText());
        for (String same : List.of(
                "roles",
                "clientScopes",
                "defaultDefaultClientScopes",
                "accessTokenLifespan",
                "ssoSessionIdleTimeout",
                "ssoSessionMaxLifespan",
                "bruteForceProtected",
                "supportedLocales")) {
            assertEquals(development.path(same), realm.path(same), same);
        }
        Map<String, JsonNode> known = clients(development);
        Map<String, JsonNode> clients = clients(realm);
        assertEquals(Set.of("market-tracker-web", "admin-cli"), clients.keySet());
        clients.forEach((id, client) -> {
            for (String same : List.of(
                    "enabled",
                    "publicClient",
                    "standardFlowEnabled",
                    "implicitFlowEnabled",
                    "directAccessGrantsEnabled",
                    "serviceAccountsEnabled",
                    "defaultClientScopes")) {
                assertEquals(known.get(id).path(same), client.path(same), id + " " + same);
            }
            assertFalse(client.path("directAccessGrantsEnabled").asBoolean(true), id);
        });
        JsonNode web = clients.get("market-tracker-web");
        assertEquals("${WEB_CLIENT_SECRET}", web.path("secret").asText());
        assertEquals(
                "[\"https://tracker.house.example/login\"]",
                web.path("redirectUris").toString());
        assertEquals("S256", web.at("/attributes/pkce.code.challenge.method").asText());
        assertEquals(
                secret(APPLICATIONS.one("Deployment", "-gateway").serving(), "OIDC_WEB_SECRET"),
                RENDERING
                        .one("KeycloakRealmImport", "")
                        .at("spec/placeholders/WEB_CLIENT_SECRET/secret/name")
                        .asText());
    }

    private static Map<String, JsonNode> clients(JsonNode realm) {
        return Manifest.items(realm.path("clients"))
                .collect(Collectors.toMap(client -> client.path("clientId").asText(), client -> client));
    }

    private static String secret(JsonNode container, String variable) {
        return Manifest.items(container.path("env"))
                .filter(one -> one.path("name").asText().equals(variable))
                .map(one -> one.at("/valueFrom/secretKeyRef/name").asText())
                .findFirst()
                .orElseThrow();
    }
}
