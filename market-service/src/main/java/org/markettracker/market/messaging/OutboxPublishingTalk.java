package org.markettracker.market.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Part;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.Outbox;
import org.markettracker.contracts.publishing.EditionGate;
import org.markettracker.contracts.publishing.Freezer;
import org.markettracker.contracts.publishing.PartDigest;
import org.markettracker.contracts.publishing.Turn;
import org.markettracker.contracts.publishing.Turns;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.EditionState;
import org.markettracker.market.domain.edition.FrozenPart;
import org.markettracker.market.domain.edition.PublishingTalk;

/** Speaks the coordinator's turns of the publishing conversation and freezes market-service's own part. */
@ApplicationScoped
class OutboxPublishingTalk implements PublishingTalk {
    private final Freezer freezer;
    private final EditionGate gate;
    private final Turns turns;
    private final Outbox outbox;
    private final PublishedChanges changes;
    private final OutboxAnnouncements announcements;

    OutboxPublishingTalk(
            Freezer freezer,
            EditionGate gate,
            Turns turns,
            Outbox outbox,
            PublishedChanges changes,
            OutboxAnnouncements announcements) {
        this.freezer = freezer;
        this.gate = gate;
        this.turns = turns;
        this.outbox = outbox;
        this.changes = changes;
        this.announcements = announcements;
    }

    @Override
    public FrozenPart freezeAndAsk(EditionId id, UUID publicationId) {
        PartDigest digest = freezer.freeze(publicationId, key(id));
        turns.say(key(id), new Turn.FreezeRequested(publicationId, freezer.sha256(publicationId, Topic.SIZES)));
        return new FrozenPart(Part.MARKET.code(), digest.count(), digest.sha256());
    }

    @Override
    public void callOff(EditionId id, UUID publicationId) {
        gate.open(key(id));
        turns.say(key(id), new Turn.PublishingCancelled(publicationId));
    }

    @Override
    public void release(Edition edition, List<Edition> all) {
        freezer.release(publicationOf(edition));
        changes.tell(edition, previous(edition, all));
    }

    @Override
    public void announcePublicly(Edition edition) {
        outbox.send(
                Topic.EDITIONS.code(),
                edition.id().toString(),
                Topic.EDITIONS.code(),
                announcements.bytes(EditionRecord.of(edition)));
    }

    /** The edition that was published last before this one. */
    private static Optional<Edition> previous(Edition edition, List<Edition> all) {
        return all.stream()
                .filter(each -> each.state() == EditionState.PUBLISHED)
                .filter(each -> !each.id().equals(edition.id()))
                .filter(each -> each.lastStep().isBefore(edition.lastStep()))
                .max(Comparator.comparing(Edition::lastStep));
    }

    static UUID publicationOf(Edition edition) {
        if (edition.publication() == null) {
            throw new IllegalStateException("edition " + edition.id() + ": was never published");
        }
        return edition.publication().id();
    }

    private static EditionKey key(EditionId id) {
        return new EditionKey(id.tracker(), id.edition());
    }
}
