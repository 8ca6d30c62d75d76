package org.markettracker.deploy.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.util.BomUtils;
import org.jspecify.annotations.Nullable;

/**
 * A bill of materials (CycloneDX 1.6, JSON) of what is in an image, with the SHA-256 of each file. It has neither date nor
 * serial number: the same files give the same bill.
 */
final class Bill {
    private final Component subject;
    private final List<Component> components = new ArrayList<>();

    Bill(String name, String version) {
        subject = component(Component.Type.APPLICATION, null, name, version, "pkg:generic/" + name + "@" + version);
    }

    /** The jars of a packaged application, by the list that the build left beside them. */
    static Bill ofApplication(Path packaged, String name, String version) throws IOException {
        Bill bill = new Bill(name, version);
        List<Path> jars = Tree.sorted(packaged.resolve("lib"));
        for (String line : new TreeSet<>(Files.readAllLines(packaged.resolve("quarkus-app-dependencies.txt")))) {
            Coordinates jar = Coordinates.of(line);
            for (Path file : jars) {
                if (file.endsWith(jar.fileName())) {
                    bill.add(
                            component(Component.Type.LIBRARY, jar.group(), jar.name(), jar.version(), jar.purl()),
                            file);
                }
            }
        }
        return bill;
    }

    /** Adds something that a file of the image holds. */
    void add(Component component, Path file) throws IOException {
        component.setHashes(BomUtils.calculateHashes(file.toFile(), Version.VERSION_16).stream()
                .filter(hash -> hash.getAlgorithm().equals(Hash.Algorithm.SHA_256.getSpec()))
                .toList());
        components.add(component);
    }

    static Component component(Component.Type type, @Nullable String group, String name, String version, String purl) {
        Component component = new Component();
        component.setType(type);
        component.setGroup(group);
        component.setName(name);
        component.setVersion(version);
        component.setPurl(purl);
        component.setBomRef(purl);
        return component;
    }

    byte[] json() throws IOException {
        Bom bom = new Bom();
        Metadata metadata = new Metadata();
        metadata.setTimestamp(null);
        metadata.setComponent(subject);
        bom.setMetadata(metadata);
        components.sort(Comparator.comparing(Component::getBomRef));
        bom.setComponents(components);
        try {
            return BomGeneratorFactory.createJson(Version.VERSION_16, bom)
                    .toJsonString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (GeneratorException e) {
            throw new IOException("the bill of " + subject.getName() + " cannot be written", e);
        }
    }
}
