package org.markettracker.market.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public List<Versioned<ContextItem>> after(EditionId edition, ContextItem.Kind kind, String id, int limit) {
        return find("editionKey = ?1 and kind = ?2 and id > ?3", Sort.by("id"), edition.toString(), kind, id)
                .page(0, limit)
                .stream()
                .map(this::item)
                .toList();
    }

    @Override
    public Map<String, Versioned<ContextItem>> those(EditionId edition, ContextItem.Kind kind, Collection<String> ids) {
        List<String> keys = ids.stream().map(id -> key(edition, kind, id)).toList();
        Map<String, Versioned<ContextItem>> those = new HashMap<>();
        list("key in ?1", keys).forEach(row -> those.put(row.id, item(row)));
        return those;
    }

    @Override
    public void storeAll(EditionId edition, List<Change<ContextItem>> changes) {
        Map<String, ContextRow> known = new HashMap<>();
        List<String> keys = changes.stream()
                .map(each -> key(edition, each.state().kind(), each.state().id()))
                .toList();
        list("key in ?1", keys).forEach(row -> known.put(row.key, row));
        for (Change<ContextItem> change : changes) {
            ContextItem item = change.state();
            ContextRow row = known.get(key(edition, item.kind(), item.id()));
            ContextRow stored = row == null ? made(edition, item) : row;
            stored.body = bodies.write(item);
            stored.version++;
            persist(stored);
        }
        announcements.announceAll(
                changes.stream().flatMap(each -> each.facts().stream()).toList());
        // What is written need not be held until the transaction ends.
        flush();
        getEntityManager().clear();
    }

    @Override
    public long store(EditionId edition, Change<ContextItem> change) {
        ContextItem item = change.state();
        String key = key(edition, item.kind(), item.id());
        ContextRow row = findByIdOptional(key).orElseGet(() -> made(edition, item));
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

    private static ContextRow made(EditionId edition, ContextItem item) {
        ContextRow made = new ContextRow();
        made.key = key(edition, item.kind(), item.id());
        made.editionKey = edition.toString();
        made.kind = item.kind();
        made.id = item.id();
        return made;
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
