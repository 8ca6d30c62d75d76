package org.markettracker.deploy.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ExecutionException;

/**
 * Writes an image as an OCI archive, which podman, skopeo, containerd and others load. Entries are sorted, owned by root
 * and dated one second after the epoch, so that the same files give the same bytes.
 */
final class Archive {
    private final Path cache;
    private final Instant created;

    /**
     * @param cache a directory in which layers that several images share are kept
     * @param created the date that the images say of themselves
     */
    Archive(Path cache, Instant created) {
        this.cache = cache;
        this.created = created;
    }

    /** Writes it and answers the digest of its manifest. */
    String write(Recipe recipe, String name, Path file) throws IOException {
        JibContainerBuilder image = Jib.fromScratch()
                .setFormat(ImageFormat.OCI)
                .setCreationTime(created)
                .setEnvironment(recipe.environment)
                .setLabels(recipe.labels)
                .setUser(recipe.user);
        recipe.ports.forEach(port -> image.addExposedPort(Port.tcp(port)));
        if (!recipe.entrypoint.isEmpty()) {
            image.setEntrypoint(recipe.entrypoint);
        }
        if (recipe.directory != null) {
            image.setWorkingDirectory(AbsoluteUnixPath.get(recipe.directory));
        }
        for (Recipe.Copy copy : recipe.copies) {
            image.addFileEntriesLayer(layer(copy));
        }
        try {
            return image.containerize(Containerizer.to(TarImage.at(file).named(name))
                            .setOfflineMode(true)
                            .setBaseImageLayersCache(cache.resolve("bases"))
                            .setApplicationLayersCache(cache.resolve("layers"))
                            .setToolName("market-tracker"))
                    .getDigest()
                    .toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (RegistryException
                | CacheDirectoryCreationException
                | ExecutionException
                | InvalidImageReferenceException e) {
            throw new IOException(name + " cannot be written to " + file, e);
        }
    }

    private static FileEntriesLayer layer(Recipe.Copy copy) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(copy.to());
        AbsoluteUnixPath there = AbsoluteUnixPath.get(copy.to());
        for (Path each : Tree.sorted(copy.from())) {
            if (!each.equals(copy.from())) {
                layer.addEntry(
                        each,
                        there.resolve(copy.from().relativize(each).toString()),
                        FilePermissions.fromPosixFilePermissions(Files.getPosixFilePermissions(each)));
            }
        }
        return layer.build();
    }
}
