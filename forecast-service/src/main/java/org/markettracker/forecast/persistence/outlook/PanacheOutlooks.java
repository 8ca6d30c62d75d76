package org.markettracker.forecast.persistence.outlook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.forecast.domain.Announcements;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Outlooks;

/** Expectations in PostgreSQL. */
@ApplicationScoped
class PanacheOutlooks implements Outlooks, PanacheRepositoryBase<OutlookRow, String> {
    private final Announcements announcements;

    PanacheOutlooks(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<Outlook>> find(EditionId edition, String id) {
        return findByIdOptional(key(edition, id)).map(row -> row.give(edition));
    }

    @Override
    public List<Versioned<Outlook>> of(EditionId edition) {
        return list("editionKey", Sort.by("id"), edition.toString()).stream()
                .map(row -> row.give(edition))
                .toList();
    }

    @Override
    public List<Versioned<Outlook>> after(EditionId edition, String id, int limit) {
        return find("editionKey = ?1 and id > ?2", Sort.by("id"), edition.toString(), id).page(0, limit).stream()
                .map(row -> row.give(edition))
                .toList();
    }

    @Override
    public long store(Change<Outlook> change) {
        Outlook outlook = change.state();
        String key = key(outlook.edition(), outlook.id());
        OutlookRow row = findByIdOptional(key).orElseGet(() -> {
            OutlookRow made = new OutlookRow();
            made.key = key;
            made.editionKey = outlook.edition().toString();
            made.id = outlook.id();
            return made;
        });
        row.take(outlook);
        persist(row);
        change.facts().forEach(announcements::announce);
        return row.version;
    }

    @Override
    public void delete(Change<Outlook> change) {
        deleteById(key(change.state().edition(), change.state().id()));
        change.facts().forEach(announcements::announce);
    }

    private static String key(EditionId edition, String id) {
        return edition + "/" + id;
    }
}
