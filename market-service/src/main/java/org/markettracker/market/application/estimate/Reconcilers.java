package org.markettracker.market.application.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.markettracker.market.domain.Remembered;
import org.markettracker.market.domain.edition.EditionId;

/**
 * The memories of the editions worked on last, as many as there is room for.
 *
 * <p>A memory is used only where its stamp is the stored one: one of a transaction that was rolled back, or from before
 * another replica's change, has another stamp and is dropped. Who uses a memory has it alone, for it is taken out
 * meanwhile; the lock on the edition keeps a second from asking, the taking out also where the first one's transaction
 * ran out of time while it still computes.
 */
@ApplicationScoped
public class Reconcilers {
    private final Remembered<EditionId, EditionMemory> memories;

    @Inject
    Reconcilers(ReconciliationRules rules) {
        this.memories = new Remembered<>(rules.remembered());
    }

    /** What is remembered of an edition as it is stored; it is remembered no longer until it is put back. */
    Optional<EditionMemory> take(EditionId edition, Optional<UUID> stored) {
        return memories.take(edition)
                .filter(memory -> stored.filter(memory.stamp()::equals).isPresent());
    }

    void remember(EditionId edition, EditionMemory memory) {
        memories.put(edition, memory, memory.bytes());
    }

    /** How many editions are remembered. */
    public int count() {
        return memories.count();
    }

    /** About how many bytes they take. */
    public long bytes() {
        return memories.weight();
    }
}
