package org.markettracker.deploy.images;

import java.nio.file.Path;
import java.util.Map;

/** An application that gets an image: its module, and the ports it listens on unless told otherwise. */
public enum Application {
    MARKET("market-service", 8081),
    VENDOR("vendor-service", 8082),
    FORECAST("forecast-service", 8083),
    GATEWAY("gateway", 8080);

    private static final int MANAGEMENT_ABOVE = 1000;

    private final String module;
    private final int port;

    Application(String module, int port) {
        this.module = module;
        this.port = port;
    }

    public String module() {
        return module;
    }

    public int port() {
        return port;
    }

    public int managementPort() {
        return port + MANAGEMENT_ABOVE;
    }

    /** The directory of the program as the build packages it. */
    public Path packaged(Path root) {
        return root.resolve(module).resolve("target/quarkus-app");
    }

    /** What the Containerfile is told. */
    Map<String, String> arguments(String version, String revision) {
        return Map.of(
                "APPLICATION", module,
                "PORT", Integer.toString(port),
                "MANAGEMENT_PORT", Integer.toString(managementPort()),
                "VERSION", version,
                "REVISION", revision);
    }
}
