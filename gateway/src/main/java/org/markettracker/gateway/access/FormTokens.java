package org.markettracker.gateway.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * A hidden field of every form: it shows that the form was given out by this gateway to this session, not long ago. A
 * page of another site cannot know it. All replicas share the secret it is made with.
 */
@RequestScoped
public class FormTokens {
    private static final Duration LIFE = Duration.ofHours(8);
    private static final String PURPOSE = "market-tracker form token: ";

    private final SecurityIdentity caller;
    private final Clock clock;
    private final String secret;

    public FormTokens(SecurityIdentity caller, Clock clock, @ConfigProperty(name = "SESSION_SECRET") String secret) {
        this.caller = caller;
        this.clock = clock;
        this.secret = secret;
    }

    /** A token for a form that is being given out. */
    public String issue() {
        long end = clock.instant().plus(LIFE).getEpochSecond();
        return end + "." + seal(end);
    }

    /**
     * Holds the token of a form that came back against this session and the time.
     *
     * @throws Refused when it is missing, of another session, or too old
     */
    public void require(@Nullable String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,12}")) {
            throw new Refused(Problem.FORM_EXPIRED, "The form carries no token of this session.");
        }
        long end = Long.parseLong(parts[0]);
        boolean ours = MessageDigest.isEqual(
                seal(end).getBytes(StandardCharsets.US_ASCII), parts[1].getBytes(StandardCharsets.UTF_8));
        if (!ours || clock.instant().getEpochSecond() > end) {
            throw new Refused(Problem.FORM_EXPIRED, "The form is too old or of another session; open it again.");
        }
    }

    private String seal(long end) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] seal = mac.doFinal((PURPOSE + session() + " " + end).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** The session that the access token belongs to, which stays the same when the token is renewed; else its subject. */
    private String session() {
        String token = caller.getCredential(AccessTokenCredential.class).getToken();
        JsonObject claims = new JsonObject(
                new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
        return claims.getString("sub", "") + " " + claims.getString("sid", "");
    }
}
