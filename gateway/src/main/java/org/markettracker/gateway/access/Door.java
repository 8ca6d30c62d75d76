package org.markettracker.gateway.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * Stands before OpenID Connect and keeps one rule of ours: a program is never redirected. On the paths for programs
 * every failed or missing login, a session that has ended included, is a 401 with a problem body; on pages the login
 * takes its course.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {
    static final String WHAT_TO_DO = "Log in, or send a bearer token that is valid and meant for this API.";

    private final OidcAuthenticationMechanism oidc;

    public Door(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        Uni<SecurityIdentity> login = oidc.authenticate(context, providers);
        if (!isForPrograms(context)) {
            return login;
        }
        return login.onFailure(Door::wouldLeadElsewhere)
                .transform(AuthenticationFailedException::new)
                .onFailure()
                // OpenID Connect names itself as the one to ask for a challenge; here it is us
                .invoke(() -> context.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    private static boolean wouldLeadElsewhere(Throwable failure) {
        return failure instanceof AuthenticationRedirectException
                || failure instanceof AuthenticationCompletionException;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return isForPrograms(context)
                ? Uni.createFrom()
                        .item(new ChallengeData(Problem.UNAUTHENTICATED.status(), "WWW-Authenticate", "Bearer"))
                : oidc.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (!isForPrograms(context)) {
            return HttpAuthenticationMechanism.super.sendChallenge(context);
        }
        byte[] body = Problem.UNAUTHENTICATED.body(WHAT_TO_DO);
        context.response()
                .setStatusCode(Problem.UNAUTHENTICATED.status())
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Type", Problem.MEDIA_TYPE);
        return Uni.createFrom()
                .completionStage(
                        () -> context.response().end(Buffer.buffer(body)).toCompletionStage())
                .replaceWith(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    private static boolean isForPrograms(RoutingContext context) {
        return Paths.isForPrograms(context.normalizedPath());
    }
}
