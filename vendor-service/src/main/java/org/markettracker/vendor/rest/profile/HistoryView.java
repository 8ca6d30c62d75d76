package org.markettracker.vendor.rest.profile;

import java.util.List;
import org.markettracker.vendor.application.read.ReadHistory;

/** A vendor's profile in one edition, and whether it differs from the edition before. */
public record HistoryView(String edition, boolean changed, ProfileView profile) {
    static HistoryView of(ReadHistory.Was was, List<String> languages) {
        return new HistoryView(was.edition().edition(), was.changed(), ProfileView.of(was.profile(), languages));
    }
}
