package org.markettracker.deploy.local.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The realm {@code market-tracker} of a development machine, and the names in it that others need. */
public final class DevelopmentRealm {

    public static final String NAME = "market-tracker";
    public static final String WEB_CLIENT = "market-tracker-web";
    public static final String CLI_CLIENT = "market-tracker-cli";
    public static final String MACHINE_CLIENT = "market-tracker-machine";
    public static final String WEB_SECRET = "dev-only-web-secret-0123456789-abcdefghij";
    public static final String MACHINE_SECRET = "dev-only-machine-secret-0123456789-abcdef";

    private DevelopmentRealm() {}

    /** The realm as Keycloak imports it, for a gateway at that port of localhost. */
    public static String json(int gatewayPort) {
        try (InputStream resource = DevelopmentRealm.class.getResourceAsStream("/identity/market-tracker-realm.json")) {
            if (resource == null) {
                throw new IllegalStateException(
                        "The realm identity/market-tracker-realm.json is missing from this build");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@gatewayPort@", Integer.toString(gatewayPort));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where Keycloak may send a browser after login; exact, as no wildcard is allowed. */
    public static String redirectUri(int gatewayPort) {
        return "http://localhost:" + gatewayPort + "/login";
    }

    /** Where it may send one after logout. */
    public static String afterLogoutUri(int gatewayPort) {
        return "http://localhost:" + gatewayPort + "/";
    }
}
