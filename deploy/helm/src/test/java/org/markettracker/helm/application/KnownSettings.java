package org.markettracker.helm.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.markettracker.helm.chart.Project;

/**
 * Every environment variable that an application understands: those its configuration reads by name, those of its config
 * mappings, those of Kafka's client, and those that the framework's extensions in its package describe.
 */
public record KnownSettings(Set<String> names, List<Pattern> patterns) {
    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([a-z.-]+)\"\\)");
    private static final Pattern METHOD =
            Pattern.compile("(?m)^    [A-Z][\\w<>]* ?(?:[A-Z][\\w<>]*)? (\\w+)\\(\\);|^    \\w+ (\\w+)\\(\\);");

    /** Needs the application packaged. */
    public static KnownSettings of(ApplicationSources application) {
        Set<String> names = new TreeSet<>(application.readByName());
        ConsumerConfig.configNames().forEach(name -> names.add(variable("kafka." + name)));
        mappings(ApplicationSources.module(application.part()), names);
        mappings(Project.root().resolve("contracts"), names);
        List<Pattern> patterns =
                frameworks(application.part().packaged(Project.root()).resolve("lib/main"));
        return new KnownSettings(names, patterns);
    }

    public boolean knows(String variable) {
        return names.contains(variable)
                || patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(variable).matches());
    }

    private static void mappings(Path module, Set<String> names) {
        try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
            sources.filter(source -> source.toString().endsWith(".java"))
                    .map(Project::text)
                    .forEach(text -> {
                        Matcher mapping = MAPPING.matcher(text);
                        if (mapping.find()) {
                            Matcher method = METHOD.matcher(text);
                            while (method.find()) {
                                String name = method.group(1) == null ? method.group(2) : method.group(1);
                                names.add(variable(mapping.group(1) + "."
                                        + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)));
                            }
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As MicroProfile Config turns a property into a variable; a part in quotes is any name. */
    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static List<Pattern> frameworks(Path libraries) {
        try (Stream<Path> jars = Files.list(libraries)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("io.quarkus"))
                    .flatMap(KnownSettings::described)
                    .map(property -> Stream.of(property.split("\"[^\"]*\"", -1))
                            .map(KnownSettings::variable)
                            .map(Pattern::quote)
                            .reduce((left, right) -> left + "[A-Z0-9_]+" + right)
                            .orElseThrow())
                    .distinct()
                    .map(Pattern::compile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> described(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry model = file.getEntry(MODEL);
            if (model == null) {
                return Stream.of();
            }
            JsonNode tree = new ObjectMapper().readTree(file.getInputStream(model));
            return tree.findValuesAsText("property").stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
