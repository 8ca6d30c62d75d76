package org.markettracker.market.domain.edition;

import java.util.Optional;
import java.util.UUID;

/** market-service's side of the conversation about publishing, and the freezing of its own part. */
public interface PublishingTalk {
    /** Freezes what was said of the edition and asks the other parts to freeze theirs. */
    FrozenPart freezeAndAsk(EditionId id, UUID publicationId);

    /** Opens the edition again and tells the others. */
    void callOff(EditionId id, UUID publicationId);

    /** The digest of what market-service froze, made anew from what is kept of it. */
    FrozenPart recompute(UUID publicationId);

    /** Copies the frozen part to the public topics, with the differences to the edition before it. */
    void release(Edition edition, Optional<Edition> previous);

    /** Takes the frozen part of a withdrawn edition off the public topics, and tells the history so. */
    void retract(Edition edition);

    /** Says the edition itself on the public topic: after its content, and again when it is withdrawn. */
    void announcePublicly(Edition edition);
}
