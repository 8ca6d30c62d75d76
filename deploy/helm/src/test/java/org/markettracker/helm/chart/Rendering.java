package org.markettracker.helm.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** What a chart came to: the objects that would be sent to the API server. */
public record Rendering(List<Manifest> manifests) {

    public Rendering {
        manifests = List.copyOf(manifests);
    }

    static Rendering read(String yaml) {
        try (MappingIterator<JsonNode> documents =
                Project.YAML.readerFor(JsonNode.class).readValues(yaml)) {
            return new Rendering(documents.readAll().stream()
                    .filter(document -> !document.isNull() && !document.isMissingNode())
                    .map(Manifest::new)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Stream<Manifest> of(String kind) {
        return manifests.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    /** The one of this kind whose name ends like this. */
    public Manifest one(String kind, String ending) {
        List<Manifest> found =
                of(kind).filter(manifest -> manifest.name().endsWith(ending)).toList();
        if (found.size() != 1) {
            throw new AssertionError("exactly one " + kind + " *" + ending + " was expected, but there are " + found);
        }
        return found.get(0);
    }
}
