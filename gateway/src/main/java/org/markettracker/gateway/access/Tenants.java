package org.markettracker.gateway.access;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Chooses how a request is judged. Whoever shows an Authorization header is judged by it alone, whatever cookies come
 * with it; everyone else by the browser's session. One tenant for both would redirect where an API must say 401.
 */
@ApplicationScoped
public class Tenants implements TenantResolver {
    static final String BEARER = OidcUtils.DEFAULT_TENANT_ID;
    static final String WEB = "web";
    private static final String SESSION_COOKIE = "q_session_" + WEB;

    @Override
    public String resolve(RoutingContext context) {
        if (context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return BEARER;
        }
        boolean page = !Paths.isForPrograms(context.normalizedPath());
        return page || hasSession(context) ? WEB : BEARER;
    }

    private static boolean hasSession(RoutingContext context) {
        return context.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }
}
