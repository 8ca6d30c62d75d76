package org.markettracker.deploy.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.deploy.local.engine.Engine;
import org.markettracker.deploy.local.engine.EngineHost;
import org.markettracker.deploy.local.engine.StackDirectories;
import org.markettracker.deploy.local.identity.DevelopmentRealm;
import org.markettracker.deploy.local.identity.KeycloakAdmin;
import org.markettracker.deploy.local.process.ChildProcess;
import org.markettracker.deploy.local.process.FileTree;
import org.markettracker.deploy.local.process.ProcessIdentity;
import org.markettracker.deploy.local.process.ProcessLedger;

/** Keycloak as a child process, its data kept, its realm imported at the first start. */
public final class KeycloakEngine implements Engine {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final StackDirectories directories;
    private final String url;
    private final int port;
    private final int gatewayPort;
    private final ProcessLedger ledger;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile @Nullable ChildProcess process;

    public KeycloakEngine(StackDirectories directories, int port, int gatewayPort, ProcessLedger ledger) {
        this.directories = directories;
        this.url = EngineHost.url(port);
        this.port = port;
        this.gatewayPort = gatewayPort;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public void start() throws IOException {
        Path log = directories.log(name());
        Path program =
                new KeycloakDistribution(directories.engines()).augmented(directories.log("keycloak-build"), ledger);
        Path home = home(program);
        ChildProcess started = ChildProcess.start(name(), command(home), administrators(), log, ledger);
        process = started;
        started.awaitReady(START, this::answers);
        KeycloakAdmin admin = new KeycloakAdmin(url);
        try {
            admin.shutPasswordGrant();
            admin.allowWebLogin(gatewayPort);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Keycloak was set up", e);
        }
    }

    @Override
    public void close() {
        ChildProcess started = process;
        process = null;
        if (started != null) {
            started.stop(STOP);
        }
    }

    @Override
    public Optional<ProcessIdentity> process() {
        return Optional.ofNullable(process).flatMap(child -> ProcessIdentity.of(child.pid()));
    }

    /** A home of its own: the data and the realm to import are here, the program files are a snapshot. */
    private Path home(Path program) throws IOException {
        Path home = directories.data().resolve("keycloak");
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.createDirectories(home.resolve("tmp"));
        for (String part : List.of("lib", "conf", "providers", "themes")) {
            FileTree.snapshot(program.resolve(part), home.resolve(part));
        }
        Files.writeString(imports.resolve("market-tracker-realm.json"), DevelopmentRealm.json(gatewayPort));
        return home;
    }

    private List<String> command(Path home) {
        return KeycloakCommand.of(
                home,
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=" + EngineHost.address(),
                        "--http-port=" + port,
                        "--hostname=" + url));
    }

    private static Map<String, String> administrators() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                "dev-only-keycloak-admin",
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
                KeycloakAdmin.CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
                KeycloakAdmin.SECRET);
    }

    private boolean answers() {
        URI realm = URI.create(url + "/realms/" + DevelopmentRealm.NAME + "/.well-known/openid-configuration");
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(realm).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
