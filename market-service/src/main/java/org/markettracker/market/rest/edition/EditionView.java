package org.markettracker.market.rest.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.FrozenPart;
import org.markettracker.market.domain.edition.PartRefusal;
import org.markettracker.market.domain.edition.Publication;
import org.markettracker.market.domain.edition.Transition;
import org.markettracker.market.domain.edition.Visibility;

/**
 * An edition as shown: where it is in its life, who is missing while it is being published, what it froze, and from when
 * until when clients may see it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionView(
        String tracker,
        String edition,
        long version,
        String state,
        @Nullable String basedOn,
        @Nullable String patchOf,
        @Nullable Instant embargo,
        @Nullable Instant visibleFrom,
        @Nullable Instant visibleUntil,
        @Nullable UUID publicationId,
        List<Step> transitions,
        List<String> waitingFor,
        List<PartRefusal> refusals,
        List<FrozenPart> frozen) {
    /** A step of its life. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(String state, Instant at, String by, @Nullable String reason) {
        static Step of(Transition transition) {
            return new Step(transition.state().code(), transition.at(), transition.by(), transition.reason());
        }
    }

    static EditionView of(Edition edition) {
        Publication publication = edition.publication();
        Visibility visible = Visibility.of(edition).orElse(null);
        return new EditionView(
                edition.id().tracker(),
                edition.id().edition(),
                edition.version(),
                edition.state().code(),
                edition.basedOn(),
                edition.patchOf(),
                publication == null ? null : publication.embargo(),
                visible == null ? null : visible.from(),
                visible == null ? null : visible.until(),
                publication == null ? null : publication.id(),
                edition.transitions().stream().map(Step::of).toList(),
                publication == null ? List.of() : publication.waitingFor(),
                edition.refusals(),
                publication == null ? List.of() : publication.frozen());
    }
}
