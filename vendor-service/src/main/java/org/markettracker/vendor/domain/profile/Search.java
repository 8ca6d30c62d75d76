package org.markettracker.vendor.domain.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds vendors by any of their names, present or former, in whatever script: the whole name before its beginning, that
 * before the beginning of a word, and that before any part of it.
 */
public final class Search {
    /** How a name was met, best first. */
    public enum Match {
        WHOLE,
        BEGINNING,
        WORD,
        PART
    }

    /**
     * A vendor that was found.
     *
     * @param name that was met
     * @param match how
     */
    public record Hit(Profile profile, String name, Match match) {}

    private Search() {}

    /** The vendors found, best first, then by code; none for a query without a letter. */
    public static List<Hit> of(List<Profile> profiles, String query) {
        String sought = Folded.of(query);
        if (sought.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Profile each : profiles) {
            each.names().stream()
                    .flatMap(name -> match(name, sought).map(match -> new Hit(each, name, match)).stream())
                    .min(Comparator.comparing(Hit::match))
                    .ifPresent(hits::add);
        }
        hits.sort(Comparator.comparing(Hit::match)
                .thenComparing(hit -> hit.profile().vendor()));
        return hits;
    }

    private static Optional<Match> match(String name, String sought) {
        String folded = Folded.of(name);
        if (folded.equals(sought)) {
            return Optional.of(Match.WHOLE);
        }
        if (folded.startsWith(sought)) {
            return Optional.of(Match.BEGINNING);
        }
        if (folded.contains(" " + sought)) {
            return Optional.of(Match.WORD);
        }
        return folded.contains(sought) ? Optional.of(Match.PART) : Optional.empty();
    }
}
