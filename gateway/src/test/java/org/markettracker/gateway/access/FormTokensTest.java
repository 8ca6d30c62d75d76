package org.markettracker.gateway.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTokensTest {
    private static final Instant NOW = Instant.parse("2022-01-01T08:00:00Z");

    @Test
    void a_form_given_out_to_a_session_is_taken_back_from_it_for_eight_hours() {
        String token = tokens("sid-1", NOW, "secret").issue();

        assertDoesNotThrow(
                () -> tokens("sid-1", NOW.plus(Duration.ofHours(8)), "secret").require(token));
        assertRefused(tokens("sid-1", NOW.plus(Duration.ofHours(8)).plusSeconds(1), "secret"), token);
    }

    @Test
    void another_session_or_another_secret_gives_another_token() {
        String token = tokens("sid-1", NOW, "secret").issue();

        assertRefused(tokens("sid-2", NOW, "secret"), token);
        assertRefused(tokens("sid-1", NOW, "other"), token);
    }

    @Test
    void a_later_end_cannot_be_written_into_it() {
        String token = tokens("sid-1", NOW, "secret").issue();
        long end = Long.parseLong(token.substring(0, token.indexOf('.')));

        assertRefused(tokens("sid-1", NOW, "secret"), (end + 1) + token.substring(token.indexOf('.')));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "x.y", "99999999999", "99999999999.", "-1.x", "99999999999999999999.x"})
    void what_is_no_token_is_refused(@Nullable String token) {
        assertRefused(tokens("sid-1", NOW, "secret"), token);
    }

    private static void assertRefused(FormTokens tokens, @Nullable String token) {
        assertEquals(
                Problem.FORM_EXPIRED,
                assertThrows(Refused.class, () -> tokens.require(token)).problem());
    }

    private static FormTokens tokens(String session, Instant now, String secret) {
        String claims = "{\"sub\":\"analyst\",\"sid\":\"" + session + "\"}";
        String jwt =
                "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                        + ".x";
        QuarkusSecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(() -> "analyst")
                .addCredential(new AccessTokenCredential(jwt))
                .build();
        return new FormTokens(identity, Clock.fixed(now, ZoneOffset.UTC), secret);
    }
}
