package org.markettracker.market.rest.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.edition.VerifyEdition.Verified;
import org.markettracker.market.domain.edition.FrozenPart;
import org.markettracker.market.domain.edition.Publication;

/** A published edition's manifest, and for the part that is kept here whether what is kept still gives it. */
public record VerificationView(
        String tracker, String edition, UUID publicationId, String outcome, List<PartView> parts) {
    /**
     * One part.
     *
     * @param outcome pass, fail, or elsewhere for a part that another service keeps
     * @param published what the manifest says
     * @param kept what is kept here now; left out for a part kept elsewhere
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartView(String part, String outcome, FrozenPart published, @Nullable FrozenPart kept) {}

    static VerificationView of(Verified verified) {
        Publication publication = Objects.requireNonNull(verified.edition().publication());
        List<PartView> parts = publication.frozen().stream()
                .map(each -> part(each, verified.market()))
                .toList();
        boolean failed = parts.stream().anyMatch(each -> each.outcome().equals("fail"));
        return new VerificationView(
                verified.edition().id().tracker(),
                verified.edition().id().edition(),
                publication.id(),
                failed ? "fail" : "pass",
                parts);
    }

    private static PartView part(FrozenPart published, FrozenPart market) {
        if (!published.part().equals(market.part())) {
            return new PartView(published.part(), "elsewhere", published, null);
        }
        return new PartView(published.part(), published.equals(market) ? "pass" : "fail", published, market);
    }
}
