package org.markettracker.market.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionState;
import org.markettracker.market.domain.edition.FrozenPart;
import org.markettracker.market.domain.edition.PartRefusal;
import org.markettracker.market.domain.edition.Publication;
import org.markettracker.market.domain.edition.Transition;

/** {@code tracker.editions.v1}: where an edition is in its life. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionRecord(
        String tracker,
        String edition,
        String state,
        @Nullable String basedOn,
        @Nullable String patchOf,
        @Nullable Instant embargo,
        @Nullable UUID publicationId,
        List<Step> transitions,
        List<String> waitingFor,
        List<PartRefusal> refusals,
        @Nullable Manifest manifest) {
    /** A step of its life. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(String state, Instant at, String by, @Nullable String reason) {
        static Step of(Transition transition) {
            return new Step(transition.state().code(), transition.at(), transition.by(), transition.reason());
        }
    }

    /** The digests of what was published. */
    record Manifest(UUID publicationId, List<FrozenPart> parts) {}

    static EditionRecord of(Edition edition) {
        Publication publication = edition.publication();
        boolean published = edition.state() == EditionState.PUBLISHED || edition.state() == EditionState.WITHDRAWN;
        return new EditionRecord(
                edition.id().tracker(),
                edition.id().edition(),
                edition.state().code(),
                edition.basedOn(),
                edition.patchOf(),
                publication == null ? null : publication.embargo(),
                publication == null ? null : publication.id(),
                edition.transitions().stream().map(Step::of).toList(),
                publication == null ? List.of() : publication.waitingFor(),
                edition.refusals(),
                publication == null || !published ? null : new Manifest(publication.id(), publication.frozen()));
    }
}
