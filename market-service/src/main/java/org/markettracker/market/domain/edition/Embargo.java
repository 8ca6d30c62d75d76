package org.markettracker.market.domain.edition;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;

/**
 * The rules of an embargo, the instant before which clients see nothing.
 *
 * <p>It lies in the future or there is none. While the parts still freeze it may be moved freely. Once the edition is
 * published it may only be moved to an earlier instant or lifted: each part and each gateway goes by what it heard last,
 * so a later instant that is heard too late would be a leak. Lifted means over from that instant on.
 */
public final class Embargo {
    private Embargo() {}

    /**
     * Refuses an embargo that would show an edition before the one it is compared with: its differences would tell what
     * that one still holds back.
     */
    public static void checkNotBefore(Optional<Edition> previous, @Nullable Instant embargo, Instant now) {
        Instant held =
                previous.map(Edition::publication).map(Publication::embargo).orElse(now);
        if (held.isAfter(now) && (embargo == null || embargo.isBefore(held))) {
            throw Refused.invalid(
                    "embargo",
                    "must not be before " + held + ", when the embargo of "
                            + previous.orElseThrow().id() + " is over",
                    String.valueOf(embargo));
        }
    }

    static void check(@Nullable Instant embargo, Instant now) {
        if (embargo != null && !embargo.isAfter(now)) {
            throw Refused.invalid("embargo", "must be an instant after " + now, embargo);
        }
    }

    static @Nullable Instant moved(Edition edition, Publication publication, @Nullable Instant wished, Instant now) {
        check(wished, now);
        if (edition.state() == EditionState.PUBLISHING) {
            return wished;
        }
        Instant known = publication.embargo();
        if (known == null || !known.isAfter(now)) {
            throw new Refused(
                    Refusal.WRONG_STATE, "edition " + edition.id() + ": must be under embargo to be put under another");
        }
        if (wished != null && wished.isAfter(known)) {
            throw Refused.invalid(
                    "embargo", "must not be later than " + known + " once the edition is published", wished);
        }
        return wished == null ? now : wished;
    }
}
