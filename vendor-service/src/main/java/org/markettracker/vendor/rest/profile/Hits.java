package org.markettracker.vendor.rest.profile;

import java.util.List;
import java.util.stream.Stream;
import org.markettracker.vendor.domain.profile.Search;
import org.markettracker.vendor.rest.paging.Cursor;

/** The place of a vendor among those found: by how its name was met, then by code. */
final class Hits {
    private Hits() {}

    static List<String> words(Search.Hit hit) {
        return List.of(Integer.toString(hit.match().ordinal()), hit.profile().vendor());
    }

    /** Those behind a place, of all that were found. */
    static Stream<Search.Hit> after(Cursor place, List<Search.Hit> found) {
        long match = place.number();
        return found.stream()
                .filter(hit -> hit.match().ordinal() > match
                        || hit.match().ordinal() == match
                                && hit.profile().vendor().compareTo(place.word(1)) > 0);
    }
}
