package org.markettracker.vendor.domain.share;

import java.util.Optional;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.EditionId;

/** The sizes that market-service told of. */
public interface HeardSizes {
    /** The newest size of a segment in a period; empty when none was heard or it is gone. */
    Optional<HeardSize> find(EditionId edition, String segment, Period period);
}
