package org.markettracker.deploy.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.markettracker.deploy.local.identity.DevelopmentUser;
import org.markettracker.deploy.local.identity.Login;

/** {@code deploy/token USER}: prints an access token of a development user, got through Keycloak's own login page. */
public final class Token {

    private Token() {}

    public static void main(String[] arguments) throws InterruptedException {
        StateDirectory state = new StateDirectory(Path.of("").toAbsolutePath());
        try {
            if (arguments.length != 1) {
                throw new IllegalArgumentException("Usage: deploy/token client|analyst|publisher|admin");
            }
            DevelopmentUser user = DevelopmentUser.named(arguments[0]);
            if (!Files.exists(state.running())) {
                throw new IllegalArgumentException("Nothing is running; deploy/up starts it");
            }
            String realm = RunningSystem.read(state.running()).realmUrl();
            System.out.println(new Login(realm, Clock.systemUTC()).as(user).value());
        } catch (IllegalArgumentException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
