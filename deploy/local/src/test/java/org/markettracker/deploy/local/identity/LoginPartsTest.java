package org.markettracker.deploy.local.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LoginPartsTest {

    @Test
    void the_challenge_is_that_of_rfc_7636_appendix_b() {
        Pkce pkce = new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assertEquals("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", pkce.challenge());
    }

    @Test
    void no_two_verifiers_are_alike_and_a_short_one_is_refused() {
        assertNotEquals(Pkce.random().verifier(), Pkce.random().verifier());
        assertThrows(IllegalArgumentException.class, () -> new Pkce("short"));
    }

    @Test
    void the_form_of_the_login_page_is_found_with_its_address_unescaped() {
        LoginPage page = new LoginPage(
                "<form id=\"other\" action=\"/no\"></form>"
                        + "<form id=\"kc-form-login\" onsubmit=\"x\" action=\"http://localhost:1/a?b=1&amp;c=2\" method=\"post\">");
        assertEquals(Optional.of(URI.create("http://localhost:1/a?b=1&c=2")), page.formAction());
        assertEquals(Optional.empty(), page.complaint());
    }

    @Test
    void a_complaint_of_the_login_page_is_found() {
        LoginPage page =
                new LoginPage("<span class=\"pf kc-feedback-text\">\n  Invalid username or password.\n </span>");
        assertEquals(Optional.of("Invalid username or password."), page.complaint());
        assertEquals(Optional.empty(), page.formAction());
    }

    @Test
    void a_form_is_encoded() {
        assertEquals("a=b+c&d=%C3%A9%26", FormPost.encode(new TreeMap<>(Map.of("a", "b c", "d", "é&"))));
    }

    @Test
    void a_token_never_shows_itself_in_a_log() {
        AccessToken token = new AccessToken("secret", Instant.parse("2021-01-01T00:00:00Z"));
        assertFalse(token.toString().contains("secret"));
        assertTrue(token.endsBefore(Instant.parse("2021-01-01T00:00:01Z")));
        assertThrows(IllegalArgumentException.class, () -> new AccessToken(" ", Instant.EPOCH));
    }

    @Test
    void an_unknown_user_is_refused_with_the_names_there_are() {
        var refused = assertThrows(IllegalArgumentException.class, () -> DevelopmentUser.named("bob"));
        assertEquals("The user is one of client, analyst, publisher, admin, but was 'bob'", refused.getMessage());
    }
}
