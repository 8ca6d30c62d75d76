package org.markettracker.gateway.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.markettracker.contracts.EditionKey;

/**
 * What a reader finds. For subscribers an edition exists only when it is published, its embargo is over by the
 * gateway's own clock, and the gateway's copy gives the digests of the manifest; until then there is no trace of it.
 */
@ApplicationScoped
public class Shelf {
    /** The word that stands for the newest published edition. */
    public static final String LATEST = "latest";

    private static final Comparator<EditionContent> BY_PUBLICATION = Comparator.<EditionContent, Instant>comparing(
                    content -> lifecycle(content).map(Lifecycle::publishedAt).orElse(Instant.EPOCH))
            .thenComparing(content -> content.key().edition());
    private static final Comparator<EditionContent> BY_CHANGE = Comparator.<EditionContent, Instant>comparing(
                    content -> lifecycle(content).map(Lifecycle::changedAt).orElse(Instant.EPOCH))
            .thenComparing(content -> content.key().edition());

    private final View view;
    private final Clock clock;

    public Shelf(View view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    /** The codes of the trackers of which this audience may see something, in order. */
    public List<String> trackers(Audience audience) {
        return view.editions().stream()
                .filter(content -> isVisible(content, audience))
                .map(content -> content.key().tracker())
                .distinct()
                .sorted()
                .toList();
    }

    /** The editions of a tracker that this audience may see, the one that changed last first. */
    public List<EditionContent> editions(String tracker, Audience audience) {
        return view.editions().stream()
                .filter(content -> content.key().tracker().equals(tracker))
                .filter(content -> isVisible(content, audience))
                .sorted(BY_CHANGE.reversed())
                .toList();
    }

    /** An edition by its code or by {@link #LATEST}; empty also when it exists but not for this audience. */
    public Optional<EditionContent> edition(String tracker, String edition, Audience audience) {
        if (edition.equals(LATEST)) {
            return latest(tracker);
        }
        return key(tracker, edition).flatMap(view::edition).filter(content -> isVisible(content, audience));
    }

    /** The published edition that was published last; the same for every audience. */
    public Optional<EditionContent> latest(String tracker) {
        return editions(tracker, Audience.SUBSCRIBERS).stream().max(BY_PUBLICATION);
    }

    private boolean isVisible(EditionContent content, Audience audience) {
        return lifecycle(content)
                .filter(life -> audience == Audience.HOUSE || life.isOpenAt(clock.instant()) && content.isComplete())
                .isPresent();
    }

    private static Optional<Lifecycle> lifecycle(EditionContent content) {
        return content.lifecycle();
    }

    private static Optional<EditionKey> key(String tracker, String edition) {
        try {
            return Optional.of(new EditionKey(tracker, edition));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // what cannot be named cannot exist
        }
    }
}
