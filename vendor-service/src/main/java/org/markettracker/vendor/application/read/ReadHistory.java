package org.markettracker.vendor.application.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Openings;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Profiles;

/** Follows a vendor from an edition back through those that it is based on. */
@ApplicationScoped
public class ReadHistory {
    private final Profiles profiles;
    private final Openings openings;

    ReadHistory(Profiles profiles, Openings openings) {
        this.profiles = profiles;
        this.openings = openings;
    }

    /**
     * A vendor as an edition has it.
     *
     * @param changed whether that is otherwise than in the edition before, or new
     */
    public record Was(EditionId edition, boolean changed, Profile profile) {}

    /**
     * The next ones, newest first, at most so many.
     *
     * @param after name of the edition in which the ones before ended; empty for the newest
     */
    @Transactional
    public List<Was> of(EditionId newest, String vendor, String after, int limit) {
        List<Was> history = new ArrayList<>();
        Optional<EditionId> next = after.isEmpty() ? Optional.of(newest) : before(newest, after);
        while (next.isPresent() && history.size() < limit) {
            EditionId edition = next.get();
            next = openings.baseOf(edition);
            Optional<Profile> here = in(edition, vendor);
            Optional<Profile> before = next.flatMap(base -> in(base, vendor));
            here.ifPresent(profile -> history.add(new Was(edition, !before.equals(here), profile)));
        }
        return history;
    }

    private Optional<EditionId> before(EditionId newest, String name) {
        Optional<EditionId> at = Optional.of(newest);
        while (at.isPresent() && !at.get().edition().equals(name)) {
            at = openings.baseOf(at.get());
        }
        EditionId shown =
                at.orElseThrow(() -> Refused.invalid("cursor", "must be of the history of edition " + newest, name));
        return openings.baseOf(shown);
    }

    private Optional<Profile> in(EditionId edition, String vendor) {
        return profiles.find(edition, vendor).map(Versioned::state);
    }
}
