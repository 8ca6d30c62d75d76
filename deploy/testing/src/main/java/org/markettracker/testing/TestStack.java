package org.markettracker.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.deploy.local.engine.StackAddresses;
import org.markettracker.deploy.local.identity.KeycloakAdmin;
import org.markettracker.deploy.local.teststack.Lease;
import org.markettracker.deploy.local.teststack.SharedTestStack;

/**
 * The stack of this run of the tests. Whoever joins first starts it. With the property {@code market-tracker.stack} (or the
 * variable {@code MARKET_TRACKER_STACK}) naming the file of a stack that runs already, that one is joined.
 */
public final class TestStack {

    private static @Nullable StackAddresses joined;

    private TestStack() {}

    public static synchronized StackAddresses join() {
        StackAddresses known = joined;
        if (known == null) {
            known = find();
            joined = known;
        }
        return known;
    }

    /** Lets browsers come back from Keycloak to a gateway at that port of localhost. */
    public static void allowWebLogin(int gatewayPort) {
        try {
            new KeycloakAdmin(join().keycloakUrl()).allowWebLogin(gatewayPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Keycloak was told of port " + gatewayPort, e);
        }
    }

    private static StackAddresses find() {
        try {
            Optional<String> given = Optional.ofNullable(System.getProperty("market-tracker.stack"))
                    .or(() -> Optional.ofNullable(System.getenv("MARKET_TRACKER_STACK")))
                    .filter(file -> !file.isBlank());
            if (given.isPresent()) {
                return StackAddresses.read(Path.of(given.get()));
            }
            return new SharedTestStack(Lease.ofThisBuild()).join(root().resolve("deploy/local"));
        } catch (IOException e) {
            throw new UncheckedIOException("The test stack cannot be had: " + e.getMessage(), e);
        }
    }

    /** The root of the project: the build tells it; an IDE does not, so the wrapper is looked for. */
    private static Path root() throws IOException {
        String told = System.getProperty("market-tracker.root");
        if (told != null) {
            return Path.of(told);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("mvnw")) && Files.isDirectory(at.resolve("deploy/local"))) {
                return at;
            }
        }
        throw new IOException("The root of the project lies above the working directory, but no mvnw was found above "
                + Path.of("").toAbsolutePath());
    }
}
