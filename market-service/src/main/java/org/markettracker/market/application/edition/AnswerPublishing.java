package org.markettracker.market.application.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.EditionLine;
import org.markettracker.market.domain.edition.EditionState;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.edition.FrozenPart;
import org.markettracker.market.domain.edition.PartRefusal;
import org.markettracker.market.domain.edition.PublishingTalk;

/**
 * Takes in what the other parts answer, and carries a published edition to the public topics. An answer about another
 * attempt than the running one changes nothing.
 */
@ApplicationScoped
public class AnswerPublishing {
    private final Editions editions;
    private final PublishingTalk talk;
    private final Clock clock;

    AnswerPublishing(Editions editions, PublishingTalk talk, Clock clock) {
        this.editions = editions;
        this.talk = talk;
        this.clock = clock;
    }

    @Transactional
    public void frozen(EditionId id, UUID publicationId, FrozenPart part) {
        running(id, publicationId, EditionState.PUBLISHING).ifPresent(edition -> {
            editions.store(edition.frozen(part, now()));
        });
        release(id);
    }

    @Transactional
    public void refused(EditionId id, UUID publicationId, PartRefusal refusal) {
        running(id, publicationId, EditionState.PUBLISHING).ifPresent(edition -> {
            editions.store(edition.refused(refusal, now()));
            talk.callOff(id, publicationId);
        });
    }

    @Transactional
    public void released(EditionId id, UUID publicationId, String part) {
        running(id, publicationId, EditionState.PUBLISHED).ifPresent(edition -> editions.store(edition.released(part)));
        release(id);
    }

    /** Carries on what an embargo held back. */
    @Transactional
    public void releaseAll() {
        editions.unreleased().forEach(edition -> release(edition.id()));
    }

    private void release(EditionId id) {
        Optional<Edition> published = editions.lock(id).filter(edition -> edition.state() == EditionState.PUBLISHED);
        if (published.isEmpty() || !published.get().mayBeReleased(now())) {
            return;
        }
        Edition edition = published.get();
        if (!edition.hasReleased("market")) {
            talk.release(edition, new EditionLine(editions.of(id.tracker())).before(edition));
            edition = edition.released("market").state();
            editions.store(published.get().released("market"));
        }
        if (edition.isOnPublicTopics()) {
            talk.announcePublicly(edition);
        }
    }

    private Optional<Edition> running(EditionId id, UUID publicationId, EditionState state) {
        return editions.lock(id).filter(edition -> edition.isAbout(publicationId) && edition.state() == state);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
