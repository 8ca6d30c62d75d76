package org.markettracker.vendor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Announcements;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Profiles;

/** Vendors in PostgreSQL. */
@ApplicationScoped
class PanacheProfiles implements Profiles, PanacheRepositoryBase<ProfileRow, String> {
    private final Bodies bodies;
    private final Announcements announcements;

    PanacheProfiles(Bodies bodies, Announcements announcements) {
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<Profile>> find(EditionId edition, String vendor) {
        return findByIdOptional(key(edition, vendor)).map(this::profile);
    }

    @Override
    public List<Versioned<Profile>> of(EditionId edition) {
        return list("editionKey", Sort.by("vendor"), edition.toString()).stream()
                .map(this::profile)
                .toList();
    }

    @Override
    public List<Versioned<Profile>> after(EditionId edition, String vendor, int limit) {
        return find("editionKey = ?1 and vendor > ?2", Sort.by("vendor"), edition.toString(), vendor)
                .page(0, limit)
                .stream()
                .map(this::profile)
                .toList();
    }

    @Override
    public long store(EditionId edition, Change<Profile> change) {
        Profile profile = change.state();
        String key = key(edition, profile.vendor());
        ProfileRow row = findByIdOptional(key).orElseGet(() -> {
            ProfileRow made = new ProfileRow();
            made.key = key;
            made.editionKey = edition.toString();
            made.vendor = profile.vendor();
            return made;
        });
        row.body = bodies.write(profile);
        row.version++;
        persist(row);
        change.facts().forEach(announcements::announce);
        return row.version;
    }

    @Override
    public void delete(EditionId edition, Change<Profile> change) {
        deleteById(key(edition, change.state().vendor()));
        change.facts().forEach(announcements::announce);
    }

    private Versioned<Profile> profile(ProfileRow row) {
        return new Versioned<>(bodies.read(row.body, Profile.class), row.version);
    }

    private static String key(EditionId edition, String vendor) {
        return edition + "/" + vendor;
    }
}
