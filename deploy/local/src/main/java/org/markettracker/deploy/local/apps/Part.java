package org.markettracker.deploy.local.apps;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An application of the system: its module, and the name of its database if it has one. */
public enum Part {
    MARKET("market-service", "market"),
    VENDOR("vendor-service", "vendor"),
    FORECAST("forecast-service", "forecast"),
    GATEWAY("gateway", "");

    private final String module;
    private final String database;

    Part(String module, String database) {
        this.module = module;
        this.database = database;
    }

    public String module() {
        return module;
    }

    public Optional<String> database() {
        return database.isEmpty() ? Optional.empty() : Optional.of(database);
    }

    /** The directory of the program as the build packages it. */
    public Path packaged(Path root) {
        return root.resolve(module).resolve("target/quarkus-app");
    }

    /** Those that own data; the gateway owns nothing. */
    public static List<Part> owners() {
        return Arrays.stream(values())
                .filter(part -> part.database().isPresent())
                .toList();
    }
}
