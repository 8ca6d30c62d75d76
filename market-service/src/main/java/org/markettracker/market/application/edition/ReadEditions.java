package org.markettracker.market.application.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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
    private final Editions editions;
    private final Clock clock;

    ReadEditions(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** Those in one of these states; all when none is named. */
    public List<Edition> in(String tracker, Set<EditionState> states) {
        return editions.of(tracker).stream()
                .filter(each -> states.isEmpty() || states.contains(each.state()))
                .toList();
    }

    /** Those that were published, their embargo over, and not withdrawn at that instant, as they were then. */
    public List<Edition> asOf(String tracker, Instant instant) {
        Instant now = clock.instant();
        if (instant.isAfter(now)) {
            throw Refused.invalid("asOf", "must not be after " + now, instant);
        }
        return editions.of(tracker).stream()
                .flatMap(each -> Visibility.at(instant, each).stream())
                .toList();
    }
}
