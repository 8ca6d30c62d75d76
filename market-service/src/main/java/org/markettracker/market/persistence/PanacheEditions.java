package org.markettracker.market.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.EditionState;
import org.markettracker.market.domain.edition.Editions;

/** Editions in PostgreSQL. */
@ApplicationScoped
class PanacheEditions implements Editions, PanacheRepositoryBase<EditionRow, String> {
    private static final String PATIENCE = "8s";

    private final Bodies bodies;
    private final Announcements announcements;

    PanacheEditions(Bodies bodies, Announcements announcements) {
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        return findByIdOptional(id.toString()).map(this::edition);
    }

    @Override
    public Optional<Edition> lock(EditionId id) {
        return findByIdOptional(id.toString(), LockModeType.PESSIMISTIC_WRITE).map(row -> {
            // A row this transaction read before it had the lock may have changed meanwhile.
            getEntityManager().refresh(row);
            return edition(row);
        });
    }

    @Override
    public Optional<Edition> lockSoon(EditionId id) {
        setLockTimeout(PATIENCE);
        Optional<Edition> locked;
        try {
            locked = lock(id);
        } catch (LockTimeoutException | PessimisticLockException busy) {
            throw new Refused(
                    Refusal.EDITION_BUSY,
                    "edition " + id + ": must not be changed by somebody else, and has been for more than " + PATIENCE
                            + "; try again");
        }
        setLockTimeout("0");
        return locked;
    }

    private void setLockTimeout(String time) {
        getEntityManager()
                .createNativeQuery("SELECT set_config('lock_timeout', ?, true)", String.class)
                .setParameter(1, time)
                .getSingleResult();
    }

    @Override
    public void holdLine(String tracker) {
        getEntityManager()
                .createNativeQuery("SELECT id FROM tracker WHERE id = ? FOR NO KEY UPDATE")
                .setParameter(1, tracker)
                .getResultList();
    }

    @Override
    public List<Edition> of(String tracker) {
        return list("tracker", Sort.by("edition"), tracker).stream()
                .map(this::edition)
                .toList();
    }

    @Override
    public List<Edition> after(String tracker, Set<EditionState> states, String edition, int limit) {
        return find("tracker = ?1 and state in ?2 and edition > ?3", Sort.by("edition"), tracker, states, edition)
                .page(0, limit)
                .stream()
                .map(this::edition)
                .toList();
    }

    @Override
    public List<Edition> unreleased() {
        return list("unreleased", Sort.by("key"), true).stream()
                .map(this::edition)
                .toList();
    }

    @Override
    public void store(Change<Edition> change) {
        Edition edition = change.state();
        // Its content first: once the edition is frozen the database takes no more of it.
        flush();
        EditionRow row = findByIdOptional(edition.id().toString()).orElseGet(() -> {
            EditionRow made = new EditionRow();
            made.key = edition.id().toString();
            made.tracker = edition.id().tracker();
            made.edition = edition.id().edition();
            return made;
        });
        row.state = edition.state();
        row.unreleased = edition.state() == EditionState.PUBLISHED && !edition.isOnPublicTopics();
        row.body = bodies.write(edition);
        // Flushed, because a later lock in the same transaction reads the row again.
        persistAndFlush(row);
        change.facts().forEach(announcements::announce);
    }

    private Edition edition(EditionRow row) {
        return bodies.read(row.body, Edition.class);
    }
}
