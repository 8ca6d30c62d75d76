package org.markettracker.deploy.clustertest;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The secrets of one test, made anew for each: production refuses those for development. The engines get them, and the
 * cluster as the Secrets that the chart names.
 */
record Secrets(Map<String, String> values) {
    static final List<String> OWNERS = List.of("market", "vendor", "forecast");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Those in the file; made and written there, for its owner's eyes only, when there is none. */
    static Secrets in(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        } else {
            for (String owner : OWNERS) {
                kept.setProperty(owner + "_app", random());
                kept.setProperty(owner + "_owner", random());
            }
            kept.setProperty("web", random());
            kept.setProperty("session", random());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, null);
            }
        }
        Map<String, String> values = new TreeMap<>();
        kept.stringPropertyNames().forEach(name -> values.put(name, kept.getProperty(name)));
        return new Secrets(values);
    }

    String of(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + ": no such secret among " + values.keySet());
        }
        return value;
    }

    /** As the chart's defaults name them. */
    String manifest() {
        StringBuilder text = new StringBuilder();
        for (String owner : OWNERS) {
            for (String role : List.of("app", "owner")) {
                String user = owner + "_" + role;
                text.append(secret(owner + "-db-" + role, Map.of("username", user, "password", of(user))));
            }
        }
        text.append(secret("market-tracker-web", Map.of("secret", of("web"))));
        text.append(secret("market-tracker-session", Map.of("secret", of("session"))));
        return text.toString();
    }

    private static String secret(String name, Map<String, String> data) {
        StringBuilder text = new StringBuilder(
                "---\napiVersion: v1\nkind: Secret\nmetadata: {name: " + name + "}\ntype: Opaque\nstringData:\n");
        new TreeMap<>(data).forEach((key, value) -> text.append("  ")
                .append(key)
                .append(": \"")
                .append(value)
                .append("\"\n"));
        return text.toString();
    }

    private static String random() {
        byte[] bytes = new byte[36];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
