package org.markettracker.gateway.readmodel.shelf;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.Lifecycle;
import org.markettracker.gateway.readmodel.paging.Asked;
import org.markettracker.gateway.readmodel.paging.Cursor;
import org.markettracker.gateway.readmodel.paging.Page;

/**
 * The editions of a tracker in pages, the one that changed last first. An edition that changes comes to the front, where a
 * reader has been already: so a walk keeps the order that the editions had when it began, which their transitions tell.
 */
final class EditionPages {
    private static final Comparator<List<String>> DOWNWARDS = Page.UPWARDS.reversed();

    private EditionPages() {}

    /** @param editions all that are to be seen */
    static Page<EditionContent> of(List<EditionContent> editions, Asked asked) {
        Cursor cursor = Cursor.read("editions", asked.cursor());
        String began = cursor.isBeginning()
                ? editions.stream()
                        .map(each -> word(changed(each)))
                        .max(Comparator.naturalOrder())
                        .orElse("")
                : cursor.words().get(0);
        List<EditionContent> then = editions.stream()
                .sorted((one, other) -> DOWNWARDS.compare(key(one, began), key(other, began)))
                .toList();
        return Page.of("editions", then, each -> key(each, began), DOWNWARDS, asked);
    }

    private static List<String> key(EditionContent content, String began) {
        String now = word(changed(content));
        return List.of(
                began,
                now.compareTo(began) <= 0 ? now : word(changedBy(content, began)),
                content.key().edition());
    }

    private static Instant changed(EditionContent content) {
        return content.lifecycle().map(Lifecycle::changedAt).orElse(Instant.EPOCH);
    }

    /** What is newer than the walk has been nowhere when that began, and comes last. */
    private static Instant changedBy(EditionContent content, String began) {
        return began.matches("\\d{12} \\d{9}")
                ? changed(content.asOf(Instant.ofEpochSecond(
                        Long.parseLong(began.substring(0, 12)), Long.parseLong(began.substring(13)))))
                : Instant.EPOCH;
    }

    /** Of the same length for all instants, so that they order as text. */
    private static String word(Instant instant) {
        return "%012d %09d".formatted(instant.getEpochSecond(), instant.getNano());
    }
}
