package org.markettracker.helm.application;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.helm.chart.Project;

/** An application as its configuration describes it. */
public record ApplicationSources(Part part, Properties properties) {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::([^}]*))?}");

    public static List<ApplicationSources> all() {
        return List.of(Part.values()).stream().map(ApplicationSources::of).toList();
    }

    public static ApplicationSources of(Part part) {
        Properties properties = new Properties();
        try {
            // What all say alike, and over it what this one says.
            properties.load(new StringReader(Project.text(
                    Project.root().resolve("contracts/src/main/resources/META-INF/microprofile-config.properties"))));
            properties.load(
                    new StringReader(Project.text(module(part).resolve("src/main/resources/application.properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ApplicationSources(part, properties);
    }

    static Path module(Part part) {
        return Project.root().resolve(part.module());
    }

    /** The port for users, where no environment says otherwise. */
    public int http() {
        return Integer.parseInt(defaultOf("quarkus.http.port"));
    }

    /** The port for the operator. */
    public int management() {
        return Integer.parseInt(defaultOf("quarkus.management.port"));
    }

    /** Whether health is answered on the port for users. */
    public boolean healthIsOnHttp() {
        return "false".equals(properties.getProperty("quarkus.smallrye-health.management.enabled"));
    }

    /** Where the framework's own paths begin. */
    public String ownPaths() {
        return properties.getProperty("quarkus.http.non-application-root-path", "/q");
    }

    /** Variables that its configuration reads by name. */
    public Set<String> readByName() {
        Set<String> names = new TreeSet<>();
        for (Object value : properties.values()) {
            Matcher expression = EXPRESSION.matcher(value.toString());
            while (expression.find()) {
                names.add(expression.group(1));
            }
        }
        return names;
    }

    /** Those of them that have no default, or an empty one: somebody must say them. */
    public Set<String> neededByName() {
        Set<String> names = new TreeSet<>();
        for (Object value : properties.values()) {
            Matcher expression = EXPRESSION.matcher(value.toString());
            while (expression.find()) {
                String otherwise = expression.group(2);
                if (otherwise == null || otherwise.isEmpty() || otherwise.contains("localhost")) {
                    names.add(expression.group(1));
                }
            }
        }
        return names;
    }

    private String defaultOf(String key) {
        Matcher expression = EXPRESSION.matcher(properties.getProperty(key, ""));
        if (!expression.matches()) {
            throw new AssertionError(part + ": " + key + " should be a variable with a default");
        }
        return expression.group(2);
    }
}
