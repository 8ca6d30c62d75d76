package org.markettracker.market.application.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionState;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.edition.Visibility;

/** Lists the editions of a tracker: as they are now, or as clients saw them at an instant. */
@ApplicationScoped
public class ReadEditions {
    private static final Set<EditionState> ANY = EnumSet.allOf(EditionState.class);

    private final Editions editions;
    private final Clock clock;

    ReadEditions(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** The next ones after a name, in one of these states; in any when none is named. */
    public List<Edition> in(String tracker, Set<EditionState> states, String after, int limit) {
        return editions.after(tracker, states.isEmpty() ? ANY : states, after, limit);
    }

    /**
     * The next ones after a name that were published, their embargo over, and not withdrawn at that instant, as they were
     * then.
     */
    public List<Edition> asOf(String tracker, Instant instant, String after, int limit) {
        Instant now = clock.instant();
        if (instant.isAfter(now)) {
            throw Refused.invalid("asOf", "must not be after " + now, instant);
        }
        List<Edition> seen = new ArrayList<>();
        List<Edition> next = editions.after(tracker, ANY, after, limit);
        while (!next.isEmpty() && seen.size() < limit) {
            next.forEach(each -> Visibility.at(instant, each).ifPresent(seen::add));
            next = editions.after(tracker, ANY, next.get(next.size() - 1).id().edition(), limit);
        }
        return seen.subList(0, Math.min(limit, seen.size()));
    }
}
