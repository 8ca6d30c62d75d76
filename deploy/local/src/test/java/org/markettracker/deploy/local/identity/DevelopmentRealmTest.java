package org.markettracker.deploy.local.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DevelopmentRealmTest {

    private JsonNode realm = new JsonMapper().createObjectNode();

    @BeforeEach
    void theRealmForAGatewayAt9876() throws IOException {
        realm = new JsonMapper().readTree(DevelopmentRealm.json(9876));
    }

    @Test
    void no_client_has_a_password_grant_or_the_implicit_flow() {
        for (JsonNode client : realm.path("clients")) {
            assertFalse(
                    client.path("directAccessGrantsEnabled").asBoolean(true),
                    client.path("clientId").asText());
            assertFalse(
                    client.path("implicitFlowEnabled").asBoolean(true),
                    client.path("clientId").asText());
        }
    }

    @Test
    void keycloaks_own_command_line_is_named_so_that_it_is_not_made_with_a_password_grant() {
        assertFalse(client("admin-cli").path("enabled").asBoolean(true));
    }

    @Test
    void every_login_by_code_needs_a_hashed_challenge() {
        for (JsonNode client : realm.path("clients")) {
            if (client.path("standardFlowEnabled").asBoolean()) {
                assertEquals(
                        "S256",
                        client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asText(),
                        client.path("clientId").asText());
            }
        }
    }

    @Test
    void redirects_are_exact_and_follow_the_port_of_the_gateway() {
        for (JsonNode client : realm.path("clients")) {
            for (JsonNode uri : client.path("redirectUris")) {
                assertFalse(uri.asText().contains("*"), uri.asText());
            }
        }
        JsonNode web = client(DevelopmentRealm.WEB_CLIENT);
        assertEquals(
                "[\"http://localhost:9876/login\"]", web.path("redirectUris").toString());
        assertEquals(
                DevelopmentRealm.redirectUri(9876),
                web.path("redirectUris").get(0).asText());
        assertEquals(
                DevelopmentRealm.afterLogoutUri(9876),
                web.path("attributes").path("post.logout.redirect.uris").asText());
    }

    @Test
    void every_password_and_secret_says_that_it_is_for_development_only() {
        for (JsonNode client : realm.path("clients")) {
            if (client.has("secret")) {
                assertTrue(client.path("secret").asText().startsWith("dev-only-"));
                assertTrue(client.path("secret").asText().length() >= 32);
            }
        }
        for (JsonNode user : realm.path("users")) {
            for (JsonNode credential : user.path("credentials")) {
                assertTrue(credential.path("value").asText().startsWith("dev-only-"));
            }
        }
        assertEquals(
                DevelopmentRealm.WEB_SECRET,
                client(DevelopmentRealm.WEB_CLIENT).path("secret").asText());
        assertEquals(
                DevelopmentRealm.MACHINE_SECRET,
                client(DevelopmentRealm.MACHINE_CLIENT).path("secret").asText());
    }

    @Test
    void the_development_users_are_those_of_the_realm() {
        Set<String> people = new HashSet<>();
        for (JsonNode user : realm.path("users")) {
            if (!user.has("serviceAccountClientId")) {
                String name = user.path("username").asText();
                people.add(name);
                assertEquals(
                        DevelopmentUser.named(name).password(),
                        user.path("credentials").get(0).path("value").asText());
            }
        }
        assertEquals(Set.of("client", "analyst", "publisher", "admin"), people);
    }

    @Test
    void a_token_lives_five_minutes() {
        assertEquals(300, realm.path("accessTokenLifespan").asInt());
    }

    private JsonNode client(String id) {
        for (JsonNode client : realm.path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("The realm has no client " + id);
    }
}
