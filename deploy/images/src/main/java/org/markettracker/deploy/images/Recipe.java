package org.markettracker.deploy.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an image shall be: the layers from the bottom up, and how it runs. Made step by step as a Containerfile is read. */
final class Recipe {
    /** Files of the machine and where they go in the image. */
    record Copy(Path from, String to) {}

    final List<Copy> copies = new ArrayList<>();
    final Map<String, String> labels = new LinkedHashMap<>();
    final Map<String, String> environment = new LinkedHashMap<>();
    final TreeSet<Integer> ports = new TreeSet<>();
    List<String> entrypoint = List.of();

    @Nullable
    String user;

    @Nullable
    String directory;

    /** One that begins as this one is; its labels stay behind only where they are said anew. */
    Recipe onTop() {
        Recipe more = new Recipe();
        more.copies.addAll(copies);
        more.labels.putAll(labels);
        more.environment.putAll(environment);
        more.ports.addAll(ports);
        more.entrypoint = entrypoint;
        more.user = user;
        more.directory = directory;
        return more;
    }
}
