package org.markettracker.gateway.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a write that another site makes a browser send. A cookie goes along by itself, so a write without a bearer
 * header needs a header that no form can set and an origin that is this one; a form of our own pages carries a token instead. A bearer
 * header never goes along by itself.
 */
@Provider
@PreMatching
public class CrossSite implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            return;
        }
        boolean form = !Paths.isForPrograms(request.getUriInfo().getRequestUri().getPath());
        if (form) {
            requireOurForm(request);
        } else if (request.getHeaderString("X-Requested-With") == null) {
            request.abortWith(Problem.CROSS_SITE.response("A write by session needs the header X-Requested-With."));
        } else if (!isOurs(request)) {
            request.abortWith(Problem.CROSS_SITE.response("The write comes from another origin."));
        }
    }

    /** A form cannot set a header; its hidden field is looked at where it is read, see {@link FormTokens}. */
    private static void requireOurForm(ContainerRequestContext request) {
        if (!isOurs(request)) {
            throw new Refused(Problem.CROSS_SITE, "The form comes from another origin.");
        }
    }

    private static boolean isOurs(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return isSameOrigin(
                request.getHeaderString("Origin"), request.getUriInfo().getBaseUri());
    }

    static boolean isSameOrigin(@Nullable String origin, URI base) {
        return origin != null && origin.equals(base.getScheme() + "://" + base.getAuthority());
    }
}
