package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Openings;
import org.markettracker.vendor.domain.profile.Merger;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Profiles;

/** Makes or changes a vendor of a draft; the same profile again changes nothing. */
@ApplicationScoped
public class PutVendor {
    private final DraftDesk desk;
    private final Profiles profiles;
    private final Openings openings;

    PutVendor(DraftDesk desk, Profiles profiles, Openings openings) {
        this.desk = desk;
        this.profiles = profiles;
        this.openings = openings;
    }

    @Transactional
    public Recorded<Profile> put(EditionId edition, Profile profile, Optional<Long> seen) {
        desk.open(edition);
        profile.checkSourced();
        Merger merger = profile.merger();
        if (merger != null && profiles.find(edition, merger.into()).isEmpty()) {
            throw Refused.invalid("merger.into", "must be a vendor of the edition " + edition, merger.into());
        }
        Optional<Versioned<Profile>> known = profiles.find(edition, profile.vendor());
        if (known.isPresent()) {
            if (known.get().state().equals(profile)) {
                return new Recorded<>(profile, known.get().version(), false);
            }
            known.get().check("vendor " + profile.vendor(), seen);
        }
        long version = profiles.store(edition, profile.recorded(edition));
        // Checks look at profiles too.
        openings.unsettle(edition);
        return new Recorded<>(profile, version, known.isEmpty());
    }
}
