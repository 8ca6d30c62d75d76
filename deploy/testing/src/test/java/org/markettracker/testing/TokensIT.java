package org.markettracker.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.deploy.local.identity.Login;

class TokensIT {

    @ParameterizedTest
    @CsvSource({
        "client, subscriber",
        "analyst, analyst",
        "publisher, publisher",
        "admin, admin;analyst;publisher;subscriber"
    })
    void a_token_says_who_with_which_roles_and_for_whom(String user, String roles) throws IOException {
        JsonNode claims = claims(Tokens.of(user));
        assertEquals(user, claims.path("preferred_username").asText());
        assertEquals(Set.of(roles.split(";")), texts(claims.path("realm_access").path("roles")));
        assertEquals(Set.of("market-tracker-api"), texts(claims.path("aud")));
        assertEquals(TestStack.join().realmUrl(), claims.path("iss").asText());
        assertFalse(claims.path("sub").asText().isEmpty());
        assertEquals(300, claims.path("exp").asLong() - claims.path("iat").asLong());
    }

    @Test
    void a_token_says_no_more_than_that() throws IOException {
        JsonNode claims = claims(Tokens.of("client"));
        assertTrue(claims.path("resource_access").isMissingNode(), claims.toString());
        assertTrue(claims.path("email").isMissingNode(), claims.toString());
        assertTrue(
                Tokens.of("client").length() < 1200,
                "length " + Tokens.of("client").length());
    }

    @Test
    void a_machine_is_a_subscriber_by_its_own_secret() throws IOException {
        JsonNode claims = claims(Tokens.ofMachine());
        assertEquals(Set.of("subscriber"), texts(claims.path("realm_access").path("roles")));
        assertEquals(Set.of("market-tracker-api"), texts(claims.path("aud")));
    }

    @Test
    void a_token_is_kept_while_it_is_good() {
        assertSame(Tokens.of("analyst"), Tokens.of("analyst"));
    }

    @Test
    void a_wrong_password_is_refused_with_the_words_of_the_login_page() {
        Login login = new Login(TestStack.join().realmUrl(), Clock.systemUTC());
        IOException refused = assertThrows(IOException.class, () -> login.as("client", "not-the-password"));
        assertTrue(refused.getMessage().contains("Invalid username or password"), refused.getMessage());
    }

    private static JsonNode claims(String token) throws IOException {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new TreeSet<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
