package org.markettracker.contracts.observation;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Lets every line that is logged for a request say who asks: {@value #CLIENT} is the program, {@value #USER} the person. */
@ApplicationScoped
public class CallerInLogs implements SecurityIdentityAugmentor {
    static final String CLIENT = "clientId";
    static final String USER = "user";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            put(CLIENT, token.getClaim("azp"));
            put(USER, token.getName());
        }
        return Uni.createFrom().item(identity);
    }

    /** What a token says must not forge lines of the log. */
    private static void put(String key, @Nullable Object value) {
        if (value != null) {
            MDC.put(key, value.toString().replaceAll("\\p{Cntrl}", "?"));
        }
    }
}
