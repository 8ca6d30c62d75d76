package org.markettracker.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.deploy.local.identity.AccessToken;
import org.markettracker.deploy.local.identity.DevelopmentRealm;
import org.markettracker.deploy.local.identity.DevelopmentUser;
import org.markettracker.deploy.local.identity.Login;
import org.markettracker.deploy.local.identity.TokenEndpoint;

/** Access tokens of the development users, got through Keycloak's own login and kept until they are about to end. */
public final class Tokens {

    private static final Duration SPARE = Duration.ofMinutes(1);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Map<String, AccessToken> KEPT = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A bearer token of client, analyst, publisher or admin, good for a minute at least. */
    public static String of(String user) {
        return kept(user, () -> new Login(TestStack.join().realmUrl(), CLOCK).as(DevelopmentUser.named(user)));
    }

    /** A bearer token of the machine client, which is a subscriber. */
    public static String ofMachine() {
        return kept(DevelopmentRealm.MACHINE_CLIENT, () -> new TokenEndpoint(
                        TestStack.join().realmUrl(), HttpClient.newHttpClient(), CLOCK)
                .forClient(DevelopmentRealm.MACHINE_CLIENT, DevelopmentRealm.MACHINE_SECRET));
    }

    private interface Source {
        AccessToken get() throws IOException, InterruptedException;
    }

    private static String kept(String who, Source source) {
        return KEPT.compute(who, (name, token) -> usable(token) ? token : fetched(source))
                .value();
    }

    private static boolean usable(@Nullable AccessToken token) {
        return token != null && !token.endsBefore(CLOCK.instant().plus(SPARE));
    }

    private static AccessToken fetched(Source source) {
        try {
            return source.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while logging in", e);
        }
    }
}
