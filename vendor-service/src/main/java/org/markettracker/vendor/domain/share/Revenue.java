package org.markettracker.vendor.domain.share;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Interval;

/**
 * The revenue that follows from a share and the size of its segment: the product of the two intervals, both of which
 * hold no negative number. Its ends are rounded outward to six decimals.
 */
final class Revenue {
    private static final int DECIMALS = 6;

    private Revenue() {}

    /** Multiplies a share in per cent with a size; status and evidence say that it is derived from both. */
    static Reading of(Reading share, HeardSize size) {
        Interval part = share.estimate().interval();
        Interval whole = size.estimate().interval().intersect(Interval.atLeast(BigDecimal.ZERO));
        Interval ends = new Interval(
                low(part, whole),
                isOpen(part.low(), part.lowOpen(), whole.low(), whole.lowOpen()),
                high(part, whole),
                isOpen(part.high(), part.highOpen(), whole.high(), whole.highOpen()));
        Estimate estimate = Estimate.of(
                ends.high() == null
                        ? null
                        : point(share.estimate().value(), size.estimate().value()),
                ends,
                Status.IMPUTED,
                both(share.estimate().lowEvidence(), size.estimate().lowEvidence()),
                ends.high() == null
                        ? List.of()
                        : both(share.estimate().highEvidence(), size.estimate().highEvidence()));
        return new Reading(null, estimate, size.unit(), size.decimals(), List.of());
    }

    private static @Nullable BigDecimal low(Interval part, Interval whole) {
        return rounded(product(part.low(), whole.low()), RoundingMode.FLOOR);
    }

    private static @Nullable BigDecimal high(Interval part, Interval whole) {
        return rounded(product(part.high(), whole.high()), RoundingMode.CEILING);
    }

    private static @Nullable BigDecimal point(@Nullable BigDecimal share, @Nullable BigDecimal size) {
        return rounded(product(share, size), RoundingMode.HALF_EVEN);
    }

    private static @Nullable BigDecimal product(@Nullable BigDecimal share, @Nullable BigDecimal size) {
        return share == null || size == null ? null : share.multiply(size).scaleByPowerOfTen(-2);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal exact, RoundingMode mode) {
        return exact == null || exact.scale() <= DECIMALS ? exact : exact.setScale(DECIMALS, mode);
    }

    /** An end is reached iff both factors reach theirs, or one that is reached is zero; never once it is rounded. */
    private static boolean isOpen(
            @Nullable BigDecimal share, boolean shareOpen, @Nullable BigDecimal size, boolean sizeOpen) {
        if (share == null || size == null) {
            return true;
        }
        if ((share.signum() == 0 && !shareOpen) || (size.signum() == 0 && !sizeOpen)) {
            return false;
        }
        boolean roundedAway =
                share.multiply(size).scaleByPowerOfTen(-2).stripTrailingZeros().scale() > DECIMALS;
        return shareOpen || sizeOpen || roundedAway;
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
