package org.markettracker.gateway.readmodel.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.markettracker.contracts.EditionKey;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.Lifecycle;
import org.markettracker.gateway.readmodel.View;

/**
 * What a reader finds. For subscribers an edition exists only when it is published, its embargo is over by the
 * gateway's own clock, and the gateway's copy gives the digests of the manifest; until then there is no trace of it.
 * Who asks about an instant finds, whoever he is, the editions that clients could read then.
 */
@ApplicationScoped
public class Shelf {
    /** The word that stands for the newest published edition. */
    public static final String LATEST = "latest";

    private static final Comparator<EditionContent> BY_CHANGE = Comparator.<EditionContent, Instant>comparing(
                    content -> content.lifecycle().map(Lifecycle::changedAt).orElse(Instant.EPOCH))
            .thenComparing(content -> content.key().edition());

    private final View view;
    private final Clock clock;

    public Shelf(View view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    /** The codes of the trackers of which something is to be seen from there, in order. */
    public List<String> trackers(Vantage from) {
        return view.editions().stream()
                .filter(content -> isVisible(content, from))
                .map(content -> content.key().tracker())
                .distinct()
                .sorted()
                .toList();
    }

    /** The editions of a tracker that are to be seen from there, the one that changed last first. */
    public List<EditionContent> editions(String tracker, Vantage from) {
        return view.editions().stream()
                .filter(content -> content.key().tracker().equals(tracker))
                .filter(content -> isVisible(content, from))
                .map(content -> from.instant().map(content::asOf).orElse(content))
                .sorted(BY_CHANGE.reversed())
                .toList();
    }

    /** An edition by its code or by {@link #LATEST}; empty also when it exists but is not to be seen from there. */
    public Optional<EditionContent> edition(String tracker, String edition, Vantage from) {
        if (edition.equals(LATEST)) {
            return latest(tracker, from);
        }
        return key(tracker, edition)
                .flatMap(view::edition)
                .filter(content -> isVisible(content, from))
                .map(content -> from.instant().map(content::asOf).orElse(content));
    }

    /** The newest published edition, now or by the instant asked about; the same for every audience. */
    public Optional<EditionContent> latest(String tracker, Vantage from) {
        List<EditionContent> published = published(tracker, new Vantage(Audience.SUBSCRIBERS, from.asOf()));
        return published.isEmpty() ? Optional.empty() : Optional.of(published.get(published.size() - 1));
    }

    /** The editions that were published, each before the one that follows it; a patch after what it corrects. */
    public List<EditionContent> published(String tracker, Vantage from) {
        return line(tracker, editions(tracker, from).stream().filter(content -> Line.published(content)
                .isBefore(Instant.MAX)));
    }

    /** These editions of one tracker in the order in which they follow each other. */
    public List<EditionContent> line(String tracker, Stream<EditionContent> editions) {
        Line line = new Line(view.editions().stream()
                .filter(content -> content.key().tracker().equals(tracker)));
        return editions.sorted(line.order()).toList();
    }

    /** What an edition is compared with first: a patch with what it starts from, any other with the one before it. */
    public Optional<EditionContent> before(EditionContent edition, Vantage from) {
        Optional<EditionContent> base = edition.editionRecord()
                .filter(record -> record.hasNonNull("patchOf"))
                .flatMap(record ->
                        edition(edition.key().tracker(), record.path("basedOn").asText(), from));
        return base.or(() -> published(edition.key().tracker(), from).stream()
                .filter(other -> !other.key().equals(edition.key()))
                .filter(other -> Line.published(other).isBefore(Line.published(edition)))
                .reduce((older, younger) -> younger));
    }

    private boolean isVisible(EditionContent content, Vantage from) {
        Optional<Lifecycle> life = content.lifecycle();
        if (life.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        Optional<Instant> then = from.instant();
        if (then.isPresent()) {
            return !then.get().isAfter(now) && life.get().wasOpenAt(then.get()) && content.isComplete();
        }
        return from.audience() == Audience.HOUSE || life.get().isOpenAt(now) && content.isComplete();
    }

    private static Optional<EditionKey> key(String tracker, String edition) {
        try {
            return Optional.of(new EditionKey(tracker, edition));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // what cannot be named cannot exist
        }
    }
}
