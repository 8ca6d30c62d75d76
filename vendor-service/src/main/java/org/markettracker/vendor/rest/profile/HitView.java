package org.markettracker.vendor.rest.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.markettracker.vendor.domain.profile.Search;

/** A vendor that was found, with the name that was met and how. */
public record HitView(@JsonUnwrapped ProfileView vendor, String matched, String match) {
    static HitView of(Search.Hit hit, List<String> languages) {
        return new HitView(
                ProfileView.of(hit.profile(), languages),
                hit.name(),
                hit.match().name().toLowerCase(Locale.ROOT));
    }
}
