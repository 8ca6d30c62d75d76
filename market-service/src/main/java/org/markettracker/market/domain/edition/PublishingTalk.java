package org.markettracker.market.domain.edition;

import java.util.List;
import java.util.UUID;

/** market-service's side of the conversation about publishing, and the freezing of its own part. */
public interface PublishingTalk {
    /** Freezes what was said of the edition and asks the other parts to freeze theirs. */
    FrozenPart freezeAndAsk(EditionId id, UUID publicationId);

    /** Opens the edition again and tells the others. */
    void callOff(EditionId id, UUID publicationId);

    /** Copies the frozen part to the public topics, with the differences to the edition published before it. */
    void release(Edition edition, List<Edition> earlier);

    /** Says the edition itself on the public topic, last of all. */
    void announcePublicly(Edition edition);
}
