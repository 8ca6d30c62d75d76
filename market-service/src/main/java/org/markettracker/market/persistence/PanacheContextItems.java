package org.markettracker.market.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.ContextItems;
import org.markettracker.market.domain.context.Event;
import org.markettracker.market.domain.context.GlossaryTerm;
import org.markettracker.market.domain.context.Indicator;
import org.markettracker.market.domain.edition.EditionId;

/** Indicators, events and glossary terms in PostgreSQL. */
@ApplicationScoped
class PanacheContextItems implements ContextItems, PanacheRepositoryBase<ContextRow, String> {
    private final Bodies bodies;
    private final Announcements announcements;

    PanacheContextItems(Bodies bodies, Announcements announcements) {
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<ContextItem>> find(EditionId edition, ContextItem.Kind kind, String id) {
        return findByIdOptional(key(edition, kind, id)).map(this::item);
    }

    @Override
    public List<Versioned<ContextItem>> of(EditionId edition, ContextItem.Kind kind) {
        return list("editionKey = ?1 and kind = ?2", Sort.by("id"), edition.toString(), kind).stream()
                .map(this::item)
                .toList();
    }

    @Override
    public long store(EditionId edition, Change<ContextItem> change) {
        ContextItem item = change.state();
        String key = key(edition, item.kind(), item.id());
        ContextRow row = findByIdOptional(key).orElseGet(() -> {
            ContextRow made = new ContextRow();
            made.key = key;
            made.editionKey = edition.toString();
            made.kind = item.kind();
            made.id = item.id();
            return made;
        });
        row.body = bodies.write(item);
        row.version++;
        persist(row);
        change.facts().forEach(announcements::announce);
        return row.version;
    }

    @Override
    public void delete(EditionId edition, Change<ContextItem> change) {
        deleteById(key(edition, change.state().kind(), change.state().id()));
        change.facts().forEach(announcements::announce);
    }

    private Versioned<ContextItem> item(ContextRow row) {
        Class<? extends ContextItem> type =
                switch (row.kind) {
                    case INDICATOR -> Indicator.class;
                    case EVENT -> Event.class;
                    case GLOSSARY -> GlossaryTerm.class;
                };
        return new Versioned<>(bodies.read(row.body, type), row.version);
    }

    private static String key(EditionId edition, ContextItem.Kind kind, String id) {
        return edition + "/" + kind.code() + "/" + id;
    }
}
