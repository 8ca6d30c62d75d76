package org.markettracker.vendor.application.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.HeardEdition;
import org.markettracker.vendor.domain.edition.HeardEditions;
import org.markettracker.vendor.domain.likeness.Likeness;
import org.markettracker.vendor.domain.likeness.Likenesses;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.share.VendorShares;

/** Tells how like the other vendors of an edition are to one, in a period or in the latest that is spoken of. */
@ApplicationScoped
public class LikeVendors {
    private final HeardEditions editions;
    private final Profiles profiles;
    private final VendorShares shares;

    LikeVendors(HeardEditions editions, Profiles profiles, VendorShares shares) {
        this.editions = editions;
        this.profiles = profiles;
        this.shares = shares;
    }

    /** Of the next ones after a code (empty for the first), at most so many, in order of their codes. */
    @Transactional
    public List<Likeness> to(EditionId edition, Profile one, Optional<Period> at, String after, int limit) {
        Taxonomy taxonomy =
                editions.find(edition).flatMap(HeardEdition::taxonomy).orElseGet(() -> Taxonomy.of("total", null));
        List<VendorShare> all = shares.of(edition);
        Optional<Period> period = at.or(() -> all.stream()
                .filter(each -> each.share() != null)
                .map(each -> each.cell().period())
                .max(Comparator.comparing(Period::end).thenComparing(Period::start)));
        Likenesses likenesses = new Likenesses(taxonomy, all, period.orElse(Period.ofYear(2000)));
        return profiles.after(edition, after, limit + 1).stream()
                .filter(each -> !each.state().vendor().equals(one.vendor()))
                .limit(limit)
                .map(each -> likenesses.of(one, each.state()))
                .toList();
    }
}
