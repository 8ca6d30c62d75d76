package org.markettracker.helm.chart;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A chart of this project, rendered by Helm itself as release {@code mt} in the namespace {@code tracker}. */
public record Chart(Path directory) {
    public static final String RELEASE = "mt";
    public static final String NAMESPACE = "tracker";
    /** The Kubernetes that Helm is told it renders for; it would take a very old one by itself. */
    private static final String KUBERNETES = "1.34.0";

    /** The four applications. */
    public static Chart ofApplications() {
        return named("market-tracker");
    }

    /** The custom resources of the engines. */
    public static Chart ofEngines() {
        return named("engines");
    }

    /** Both. */
    public static List<Chart> all() {
        return List.of(ofApplications(), ofEngines());
    }

    private static Chart named(String name) {
        return new Chart(Project.root().resolve("deploy/helm").resolve(name));
    }

    /** This chart as it would be with another version of the applications, copied to a directory. */
    public Chart asVersion(String appVersion, Path copy) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(directory.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            Path description = copy.resolve("Chart.yaml");
            Files.writeString(
                    description,
                    Project.text(description).replaceAll("(?m)^appVersion:.*$", "appVersion: " + appVersion));
            return new Chart(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return String.valueOf(directory.getFileName());
    }

    /** The values files that come with the chart: each is a way to run it. */
    public List<Path> valuesFiles() {
        try (Stream<Path> files = Files.list(directory.resolve("ci"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path values(String way) {
        return directory.resolve("ci").resolve(way + "-values.yaml");
    }

    /** What strict linting says; nothing when all is well. */
    public List<String> lint() {
        LintResult result = new Helm(directory).lint().strict().quiet().call();
        return result.isFailed() ? result.getMessages() : List.of();
    }

    /** Rendered with these values, and single ones over them. */
    public Rendering render(Path values, Map<String, String> over) {
        TemplateCommand command = new Helm(directory)
                .template()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion(KUBERNETES)
                .withValuesFile(values);
        over.forEach(command::set);
        return Rendering.read(command.call());
    }

    /** Rendered with values and more values over them. */
    public Rendering renderOver(Path values, Path over) {
        return Rendering.read(new Helm(directory)
                .template()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion(KUBERNETES)
                .withValuesFile(values)
                .withValuesFile(over)
                .call());
    }

    public Rendering render(Path values) {
        return render(values, Map.of());
    }

    @Override
    public String toString() {
        return name();
    }
}
