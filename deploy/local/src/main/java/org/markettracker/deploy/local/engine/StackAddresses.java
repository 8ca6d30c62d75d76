package org.markettracker.deploy.local.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Where the engines of a running stack are reached; written to a file by the stack and read by whoever joins it. */
public record StackAddresses(int postgresPort, String kafkaBootstrapServers, String keycloakUrl) {

    /** The realm of the system, as {@code OIDC_URL} of the applications. */
    public String realmUrl() {
        return keycloakUrl + "/realms/market-tracker";
    }

    public static StackAddresses read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new StackAddresses(
                Integer.parseInt(value(properties, "postgres.port", file)),
                value(properties, "kafka.bootstrap.servers", file),
                value(properties, "keycloak.url", file));
    }

    /** Writes it whole or not at all: a reader never sees half of it. */
    public void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("postgres.port", Integer.toString(postgresPort));
        properties.setProperty("kafka.bootstrap.servers", kafkaBootstrapServers);
        properties.setProperty("keycloak.url", keycloakUrl);
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(written)) {
            properties.store(writer, "The engines of a running stack");
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String value(Properties properties, String key, Path file) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("The stack file " + file + " must have the key " + key);
        }
        return value;
    }
}
