package org.markettracker.market.application.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.EditionLine;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.edition.Embargo;

/** Sets another embargo on an edition that is being published or still under one, or lifts it. */
@ApplicationScoped
public class MoveEmbargo {
    private final DraftDesk desk;
    private final Editions editions;
    private final Clock clock;

    MoveEmbargo(DraftDesk desk, Editions editions, Clock clock) {
        this.desk = desk;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional
    public Edition move(EditionId id, @Nullable Instant embargo, Optional<Long> seen) {
        editions.holdLine(id.tracker());
        Edition edition = desk.lock(id);
        edition.checkVersion(seen);
        if (edition.isUnder(embargo)) {
            return edition;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Edition> previous = new EditionLine(editions.of(id.tracker())).before(edition);
        Embargo.checkNotBefore(previous, embargo, now);
        Change<Edition> moved = edition.moveEmbargo(embargo, now);
        editions.store(moved);
        return moved.state();
    }
}
