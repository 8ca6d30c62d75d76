package org.markettracker.vendor.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.audit.AuditEntries;
import org.markettracker.vendor.domain.audit.AuditEntry;
import org.markettracker.vendor.domain.audit.Decisions;
import org.markettracker.vendor.domain.edition.EditionId;

/** Checks, conflicts and what was decided about them, in memory. */
final class AuditInMemory implements AuditEntries {
    private final Map<String, Versioned<AuditEntry>> entries = new TreeMap<>();
    private final Map<String, Decisions.Made> made = new TreeMap<>();
    private final Consumer<Change<?>> tell;
    final Decisions decisions = new DecisionsInMemory();

    AuditInMemory(Consumer<Change<?>> tell) {
        this.tell = tell;
    }

    @Override
    public Optional<Versioned<AuditEntry>> find(EditionId edition, String id) {
        return Optional.ofNullable(entries.get(edition + "/" + id));
    }

    @Override
    public List<Versioned<AuditEntry>> of(EditionId edition) {
        return Memory.under(edition, entries);
    }

    @Override
    public <T extends AuditEntry> List<T> after(EditionId edition, Class<T> kind, String id, int limit) {
        return of(edition).stream()
                .map(Versioned::state)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(each -> each.id().compareTo(id) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public void store(EditionId edition, Change<AuditEntry> change) {
        tell.accept(change);
        Memory.put(entries, edition + "/" + change.state().id(), change.state());
    }

    @Override
    public void delete(EditionId edition, Change<AuditEntry> change) {
        tell.accept(change);
        entries.remove(edition + "/" + change.state().id());
    }

    private final class DecisionsInMemory implements Decisions {
        @Override
        public Map<String, Made> of(EditionId edition) {
            Map<String, Made> some = new TreeMap<>();
            made.forEach((key, each) -> {
                if (key.startsWith(edition + "/")) {
                    some.put(key.substring(edition.toString().length() + 1), each);
                }
            });
            return some;
        }

        @Override
        public void keep(EditionId edition, String entry, Made decided) {
            made.put(edition + "/" + entry, decided);
        }

        @Override
        public void drop(EditionId edition, String entry) {
            made.remove(edition + "/" + entry);
        }
    }
}
