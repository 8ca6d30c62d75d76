package org.markettracker.gateway.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Lets in only access tokens meant for this API. A browser's session has two tokens for two audiences, of which the
 * framework's setting is satisfied by either; the access token is the one whose roles count and that goes to the
 * owners, so here its own audience is looked at. Its signature has been verified before.
 */
@ApplicationScoped
public class AudienceCheck implements SecurityIdentityAugmentor {
    static final String API = "market-tracker-api";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous() || token != null && isForThisApi(token.getToken())) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .failure(new AuthenticationFailedException("aud: must contain " + API + " in the access token"));
    }

    static boolean isForThisApi(String accessToken) {
        String[] parts = accessToken.split("\\.", -1);
        if (parts.length != 3) {
            return false;
        }
        try {
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            Object audience = new JsonObject(claims).getValue("aud");
            return API.equals(audience) || audience instanceof JsonArray several && several.contains(API);
        } catch (DecodeException | IllegalArgumentException e) {
            return false;
        }
    }
}
