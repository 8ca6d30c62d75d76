package org.markettracker.market.application.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.edition.FrozenPart;
import org.markettracker.market.domain.edition.PublishingTalk;

/** Makes the digest of a published edition anew from what is kept of it, to be held against its manifest. */
@ApplicationScoped
public class VerifyEdition {
    private final Editions editions;
    private final PublishingTalk talk;

    VerifyEdition(Editions editions, PublishingTalk talk) {
        this.editions = editions;
        this.talk = talk;
    }

    /**
     * What was found.
     *
     * @param edition whose manifest it is
     * @param market market-service's part as it is kept now
     */
    public record Verified(Edition edition, FrozenPart market) {}

    @Transactional
    public Verified verify(EditionId id) {
        Edition edition = editions.find(id)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "edition " + id + ": does not exist"));
        if (edition.publication() == null || edition.publishedAt().isEmpty()) {
            throw new Refused(
                    Refusal.WRONG_STATE,
                    "edition " + id + ": must have been published to be verified, is "
                            + edition.state().code());
        }
        return new Verified(edition, talk.recompute(edition.publication().id()));
    }
}
