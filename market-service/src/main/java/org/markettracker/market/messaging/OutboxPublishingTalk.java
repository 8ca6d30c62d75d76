package org.markettracker.market.messaging;

import jakarta.enterprise.context.ApplicationScoped;
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
    public FrozenPart recompute(UUID publicationId) {
        PartDigest digest = freezer.digest(publicationId);
        return new FrozenPart(Part.MARKET.code(), digest.count(), digest.sha256());
    }

    @Override
    public void release(Edition edition, Optional<Edition> previous) {
        freezer.release(publicationOf(edition));
        changes.tell(edition, previous);
    }

    @Override
    public void retract(Edition edition) {
        freezer.retract(publicationOf(edition));
        changes.tellGone(edition);
    }

    @Override
    public void announcePublicly(Edition edition) {
        outbox.send(
                Topic.EDITIONS.code(),
                edition.id().toString(),
                Topic.EDITIONS.code(),
                announcements.bytes(EditionRecord.of(edition)));
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
