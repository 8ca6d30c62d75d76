package org.markettracker.gateway.readmodel.shelf;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.Lifecycle;

/**
 * The editions of one tracker in the order in which they follow each other: by when they were published, a patch right
 * after what it corrects, whenever that was; what is not published yet comes last.
 */
final class Line {
    private final Map<String, EditionContent> all;

    Line(Stream<EditionContent> editions) {
        this.all = editions.collect(Collectors.toMap(content -> content.key().edition(), Function.identity()));
    }

    /** The oldest first. */
    Comparator<EditionContent> order() {
        return Comparator.<EditionContent, Instant>comparing(content -> published(original(content)))
                .thenComparing(content -> original(content).key().edition())
                .thenComparing(Line::number);
    }

    /** What an edition corrects, if it is a patch. */
    static Optional<String> patchOf(EditionContent content) {
        return content.editionRecord()
                .filter(record -> record.hasNonNull("patchOf"))
                .map(record -> record.path("patchOf").asText());
    }

    static Instant published(EditionContent content) {
        return content.lifecycle().map(Lifecycle::publishedAt).orElse(Instant.MAX);
    }

    private EditionContent original(EditionContent content) {
        return patchOf(content).map(all::get).orElse(content);
    }

    /** The number of a patch; 0 of an edition that is none. */
    private static long number(EditionContent content) {
        String digits = content.key().edition().replaceFirst(".*\\.", "");
        return patchOf(content).isPresent() && digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
    }
}
