package org.markettracker.contracts.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Part;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.Unreadable;
import org.markettracker.contracts.post.Heard;
import org.markettracker.contracts.post.Hearer;
import org.markettracker.contracts.post.Inbox;
import org.markettracker.contracts.post.PostConfig;
import org.markettracker.contracts.publishing.Publications.Publication;
import org.markettracker.contracts.publishing.Publications.State;

/**
 * The side of vendor-service and forecast-service in publishing. A request to freeze waits until the sizes heard here
 * give the digest it names; then the part freezes, or says what it has against it. Once the edition is published and
 * its embargo is over by this service's clock, what was frozen is copied to the public topics; once it is withdrawn,
 * it is taken off them.
 */
@ApplicationScoped
public class Participation implements Hearer {
    private final Publications publications;
    private final Freezer freezer;
    private final EditionGate gate;
    private final Turns turns;
    private final Inbox inbox;
    private final Instance<Objections> objections;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Part part;

    Participation(
            Publications publications,
            Freezer freezer,
            EditionGate gate,
            Turns turns,
            Inbox inbox,
            Instance<Objections> objections,
            ObjectMapper mapper,
            Clock clock,
            PostConfig config) {
        this.publications = publications;
        this.freezer = freezer;
        this.gate = gate;
        this.turns = turns;
        this.inbox = inbox;
        this.objections = objections;
        this.mapper = mapper;
        this.clock = clock;
        this.part = config.part();
    }

    @Override
    public Set<Topic> topics() {
        return part == Part.MARKET ? Set.of() : Set.of(Topic.PUBLISHING, Topic.SIZES, Topic.EDITIONS);
    }

    /** After the service's own hearers: what is frozen must rest on this record too. */
    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void hear(Heard record) {
        EditionKey edition = record.edition();
        switch (record.topic()) {
            case PUBLISHING -> answer(edition, turns.read(record));
            case SIZES -> freezeWhenReady(edition);
            default -> {
                freezeWhenReady(edition);
                releaseWhenPublished(edition);
                retractWhenWithdrawn(edition);
            }
        }
    }

    /** An embargo ends without anybody saying so; and a request that waited through an upgrade is looked at again. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void look() {
        if (part != Part.MARKET) {
            publications.in(State.REQUESTED).forEach(request -> freezeWhenReady(request.edition()));
            publications.in(State.FROZEN).forEach(publication -> releaseWhenPublished(publication.edition()));
        }
    }

    private void answer(EditionKey edition, Turn turn) {
        if (turn instanceof Turn.FreezeRequested request) {
            gate.enter(edition);
            publications.begin(request.publicationId(), edition, request.sizesSha256());
            freezeWhenReady(edition);
        } else if (turn instanceof Turn.PublishingCancelled cancelled) {
            cancel(edition, cancelled.publicationId());
        }
    }

    private void cancel(EditionKey edition, UUID id) {
        Optional<UUID> frozenBy = gate.enter(edition);
        publications.move(id, State.REQUESTED, State.CANCELLED);
        publications.move(id, State.FROZEN, State.CANCELLED);
        if (frozenBy.filter(id::equals).isPresent()) {
            gate.open(edition);
        }
    }

    /** Topics are not ordered against each other, so the request waits for the edition itself as well as for its sizes. */
    private void freezeWhenReady(EditionKey edition) {
        if (open(State.REQUESTED, edition).isEmpty()) {
            return;
        }
        gate.enter(edition);
        for (Publication request : open(State.REQUESTED, edition)) {
            if (heardAs(request, "publishing").isPresent()
                    && sizesHeard(edition).equals(request.sizesSha256())) {
                freezeOrRefuse(request);
            }
        }
    }

    private void freezeOrRefuse(Publication request) {
        List<String> reasons = objections.get().against(request.edition());
        if (!reasons.isEmpty()) {
            publications.move(request.id(), State.REQUESTED, State.REFUSED);
            turns.say(request.edition(), new Turn.PartRefused(request.id(), part.code(), reasons));
            return;
        }
        if (publications.move(request.id(), State.REQUESTED, State.FROZEN)) {
            PartDigest digest = freezer.freeze(request.id(), request.edition());
            publications.keep(request.id(), digest);
            turns.say(
                    request.edition(), new Turn.PartFrozen(request.id(), part.code(), digest.count(), digest.sha256()));
        }
    }

    private void releaseWhenPublished(EditionKey edition) {
        if (open(State.FROZEN, edition).isEmpty()) {
            return;
        }
        gate.enter(edition);
        for (Publication frozen : open(State.FROZEN, edition)) {
            if (isPublic(frozen) && publications.move(frozen.id(), State.FROZEN, State.RELEASED)) {
                freezer.release(frozen.id());
                turns.say(edition, new Turn.PartReleased(frozen.id(), part.code()));
            }
        }
    }

    /** What was withdrawn leaves the public topics, and what was still held back by its embargo never gets there. */
    private void retractWhenWithdrawn(EditionKey edition) {
        if (lifeSays(edition, "withdrawn").isEmpty()) {
            return;
        }
        gate.enter(edition);
        open(State.FROZEN, edition).stream()
                .filter(frozen -> heardAs(frozen, "withdrawn").isPresent())
                .forEach(frozen -> publications.move(frozen.id(), State.FROZEN, State.WITHDRAWN));
        for (Publication released : open(State.RELEASED, edition)) {
            if (heardAs(released, "withdrawn").isPresent()
                    && publications.move(released.id(), State.RELEASED, State.WITHDRAWN)) {
                freezer.retract(released.id());
            }
        }
    }

    private List<Publication> open(State state, EditionKey edition) {
        return publications.in(state).stream()
                .filter(publication -> publication.edition().equals(edition))
                .toList();
    }

    private String sizesHeard(EditionKey edition) {
        ContentDigest digest = new ContentDigest();
        inbox.of(Topic.SIZES, edition).forEach((key, value) -> digest.add(Topic.SIZES, key, value));
        return digest.sha256();
    }

    private boolean isPublic(Publication frozen) {
        return heardAs(frozen, "published").filter(this::embargoIsOver).isPresent();
    }

    /** The edition as last heard, if that is in this state and by this publication. */
    private Optional<JsonNode> heardAs(Publication publication, String state) {
        return lifeSays(publication.edition(), state).filter(edition -> edition.path("publicationId")
                .asText()
                .equals(publication.id().toString()));
    }

    private Optional<JsonNode> lifeSays(EditionKey key, String state) {
        return inbox.newest(Topic.EDITIONS, key.toString())
                .map(this::parse)
                .filter(edition -> edition.path("state").asText().equals(state));
    }

    private boolean embargoIsOver(JsonNode edition) {
        String embargo = edition.path("embargo").asText("");
        return embargo.isEmpty() || !Instant.parse(embargo).isAfter(clock.instant());
    }

    private JsonNode parse(byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (IOException e) {
            throw new Unreadable("edition: " + e.getMessage(), e);
        }
    }
}
