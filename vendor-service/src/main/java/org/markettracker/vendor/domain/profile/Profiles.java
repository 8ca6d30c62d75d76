package org.markettracker.vendor.domain.profile;

import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;

/** The vendors of all editions. */
public interface Profiles {
    Optional<Versioned<Profile>> find(EditionId edition, String vendor);

    /** All of an edition, in order of their codes. */
    List<Versioned<Profile>> of(EditionId edition);

    /** The next ones after a code (empty for the first), at most so many, in order of their codes. */
    List<Versioned<Profile>> after(EditionId edition, String vendor, int limit);

    /** Stores a new or changed vendor and answers its version. */
    long store(EditionId edition, Change<Profile> change);

    void delete(EditionId edition, Change<Profile> change);
}
