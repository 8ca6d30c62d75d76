package org.markettracker.vendor.domain.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.concentration.Bound;
import org.markettracker.evidence.concentration.Concentration;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/**
 * How concentrated a segment is in a period: the sums of the one to eight largest shares and the sum of squares, as the
 * arithmetic bounds them, with the values that the readings of that segment and period have. A sum that may be anything
 * is none.
 */
final class Concentrations {
    private static final int DECIMALS = 6;
    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final Unit POINTS = new Unit("INDEX", 0);

    private final EditionId edition;
    private final String segment;
    private final Period period;
    private final SortedMap<String, Reading> singles = new TreeMap<>();
    private final SortedMap<String, Reading> largest = new TreeMap<>();

    /** @param shares of that segment and period */
    Concentrations(EditionId edition, ShareCell at, List<VendorShare> shares) {
        this.edition = edition;
        this.segment = at.segment();
        this.period = at.period();
        shares.forEach(this::take);
    }

    private void take(VendorShare from) {
        if (from.share() != null && from.cell().isLargest()) {
            largest.put(from.cell().vendor(), from.share());
        } else if (from.share() != null && from.cell().isSingle()) {
            singles.put(from.cell().vendor(), from.share());
        }
    }

    List<VendorShare> of(Concentration concentration) {
        List<VendorShare> found = new ArrayList<>();
        for (int n = 1; n <= Concentration.LARGEST; n++) {
            Bound bound = concentration.largest(n);
            if (largest.containsKey("CR" + n) || says(bound, WHOLE)) {
                found.add(share(n, bound));
            }
        }
        Bound squares = concentration.squares();
        if (says(squares, WHOLE.multiply(WHOLE))) {
            found.add(new VendorShare(
                    edition,
                    new ShareCell(segment, ShareCell.HHI, period),
                    null,
                    null,
                    null,
                    null,
                    reading(squares, value(squares, squaresOfValues()), POINTS, null),
                    null));
        }
        return found;
    }

    private static boolean says(Bound bound, BigDecimal most) {
        BigDecimal low = bound.ends().low();
        BigDecimal high = bound.ends().high();
        return low != null && low.signum() > 0 || high != null && high.compareTo(most) < 0;
    }

    private VendorShare share(int n, Bound bound) {
        Reading before = largest.get("CR" + n);
        BigDecimal value = before != null && before.estimate().value() != null
                ? before.estimate().value()
                : largestOfValues(n);
        return VendorShare.of(
                edition,
                new ShareCell(segment, "CR" + n, period),
                reading(bound, value(bound, value), Unit.PERCENT, before),
                null,
                null,
                null);
    }

    private Reading reading(Bound bound, @Nullable BigDecimal value, Unit unit, @Nullable Reading like) {
        Estimate estimate = Estimate.of(
                value,
                bound.ends(),
                like == null ? Status.IMPUTED : like.estimate().status(),
                bound.low(),
                bound.high());
        return new Reading(
                null,
                estimate,
                unit,
                like == null
                        ? singles.values().stream()
                                .mapToInt(Reading::decimals)
                                .max()
                                .orElse(1)
                        : like.decimals(),
                like == null ? List.of() : like.lowIdentities(),
                like == null ? List.of("others/" + segment + "/" + period.code()) : like.highIdentities(),
                like == null ? Map.of() : like.gaveWay());
    }

    /** A value is told only where it is one of the possible ones. */
    private static @Nullable BigDecimal value(Bound bound, @Nullable BigDecimal value) {
        return value != null && bound.ends().contains(value) ? value : null;
    }

    private @Nullable BigDecimal largestOfValues(int n) {
        List<BigDecimal> values = values();
        return values == null || values.size() < n
                ? null
                : values.stream().limit(n).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal squaresOfValues() {
        List<BigDecimal> values = values();
        return values == null
                ? null
                : values.stream()
                        .map(each -> each.multiply(each))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The points of all single vendors from the largest down; null where one has none. */
    private @Nullable List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        for (Reading each : singles.values()) {
            BigDecimal value = each.estimate().value();
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        values.sort(Comparator.reverseOrder());
        return values;
    }
}
