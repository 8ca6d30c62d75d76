package org.markettracker.market.domain.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When clients may see an edition: from the instant it was published and its embargo was over, until it was withdrawn.
 *
 * @param from the first instant
 * @param until the instant from which on they may not any more; null when it was not withdrawn
 */
public record Visibility(Instant from, @Nullable Instant until) {
    /** That of an edition; empty when it was never published, or withdrawn before its embargo was over. */
    public static Optional<Visibility> of(Edition edition) {
        Publication publication = edition.publication();
        if (publication == null || edition.publishedAt().isEmpty()) {
            return Optional.empty();
        }
        Instant published = edition.publishedAt().get();
        Instant embargo = publication.embargo();
        Instant from = embargo == null || embargo.isBefore(published) ? published : embargo;
        Instant until = edition.withdrawnAt().orElse(null);
        return until != null && !from.isBefore(until) ? Optional.empty() : Optional.of(new Visibility(from, until));
    }

    /** The edition as clients saw it at an instant; empty when they did not. */
    public static Optional<Edition> at(Instant instant, Edition edition) {
        return of(edition).filter(visible -> visible.includes(instant)).map(visible -> {
            List<Transition> until = edition.transitions().stream()
                    .filter(step -> !step.at().isAfter(instant))
                    .toList();
            return new Edition(
                    edition.id(),
                    edition.version(),
                    edition.basedOn(),
                    edition.patchOf(),
                    EditionState.PUBLISHED,
                    until,
                    edition.publication(),
                    List.of());
        });
    }

    /** Whether clients may see it at this instant. */
    public boolean includes(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }
}
