package org.markettracker.deploy.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** An OCI archive as a container engine sees it: its configuration, and its layers laid one upon the other. */
record Unpacked(JsonNode config, Path root, List<String> listing) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Unpacks it with the machine's tar. */
    static Unpacked of(Path archive, Path directory) throws IOException {
        Path blobs = Tree.fresh(directory.resolve("archive"));
        Path root = Tree.fresh(directory.resolve("root"));
        Run.output(List.of("tar", "--extract", "--file", archive.toString(), "--directory", blobs.toString()));
        JsonNode index = JSON.readTree(blobs.resolve("index.json").toFile());
        JsonNode manifest = blob(blobs, index.at("/manifests/0/digest"));
        List<String> listing = new ArrayList<>();
        for (JsonNode layer : manifest.path("layers")) {
            String file = path(blobs, layer.path("digest")).toString();
            listing.addAll(tar("--list", "--verbose", "--numeric-owner", "--file", file));
            tar("--extract", "--no-same-owner", "--file", file, "--directory", root.toString());
        }
        return new Unpacked(blob(blobs, manifest.at("/config/digest")).path("config"), root, List.copyOf(listing));
    }

    List<String> entrypoint() {
        return texts(config.path("Entrypoint"));
    }

    List<String> environment() {
        return texts(config.path("Env"));
    }

    String label(String name) {
        return config.path("Labels").path(name).asText();
    }

    private static List<String> tar(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("tar", "--gzip", "--warning=no-unknown-keyword"));
        command.addAll(List.of(arguments));
        return Run.output(command).lines().toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode blob(Path blobs, JsonNode digest) throws IOException {
        return JSON.readTree(Files.readAllBytes(path(blobs, digest)));
    }

    private static Path path(Path blobs, JsonNode digest) {
        return blobs.resolve("blobs").resolve(digest.asText().replace(':', '/'));
    }
}
