package org.markettracker.vendor.domain.likeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.share.VendorShare;

/**
 * Reckons how like vendors are to each other in a period. Shares are intervals, so that a cosine of them is one: its low
 * end is the product of the low ends over the longest vectors, its high end the other way round. That is sound, and wide
 * where little is known. A segment that has parts of which both are known counts only through them.
 */
public final class Likenesses {
    private static final int DECIMALS = 4;
    private static final int FEWEST_SEGMENTS = 2;

    private final Taxonomy taxonomy;
    private final Map<String, SortedMap<String, Interval>> shares = new HashMap<>();

    public Likenesses(Taxonomy taxonomy, Collection<VendorShare> all, Period period) {
        this.taxonomy = taxonomy;
        for (VendorShare each : all) {
            if (each.share() != null
                    && each.cell().isSingle()
                    && each.cell().period().equals(period)) {
                shares.computeIfAbsent(each.cell().vendor(), vendor -> new TreeMap<>())
                        .put(each.cell().segment(), each.share().estimate().interval());
            }
        }
    }

    /** Of one vendor to another. */
    public Likeness of(Profile one, Profile other) {
        SortedMap<String, Interval> own = shares.getOrDefault(one.vendor(), new TreeMap<>());
        SortedMap<String, Interval> others = shares.getOrDefault(other.vendor(), new TreeMap<>());
        List<String> segments = common(own.keySet(), others.keySet());
        List<String> stated = new ArrayList<>();
        one.comparesTo().forEach((aspect, vendor) -> {
            if (vendor.equals(other.vendor())) {
                stated.add(aspect);
            }
        });
        return new Likeness(
                other.vendor(),
                segments.size() < FEWEST_SEGMENTS ? null : cosine(segments, own, others),
                segments,
                technology(one, other),
                stated);
    }

    private List<String> common(Set<String> own, Set<String> others) {
        Set<String> both = new HashSet<>(own);
        both.retainAll(others);
        Set<String> divided = new HashSet<>();
        both.forEach(segment -> divided.addAll(taxonomy.above(segment)));
        both.removeAll(divided);
        return both.stream().sorted().toList();
    }

    private static Interval cosine(List<String> segments, Map<String, Interval> own, Map<String, Interval> others) {
        double least = 0;
        double most = 0;
        double[] lengths = new double[4];
        for (String segment : segments) {
            double[] one = ends(own.get(segment));
            double[] other = ends(others.get(segment));
            least += one[0] * other[0];
            most += one[1] * other[1];
            lengths[0] += one[0] * one[0];
            lengths[1] += one[1] * one[1];
            lengths[2] += other[0] * other[0];
            lengths[3] += other[1] * other[1];
        }
        double longest = Math.sqrt(lengths[1] * lengths[3]);
        double shortest = Math.sqrt(lengths[0] * lengths[2]);
        return Interval.closed(
                rounded(longest > 0 ? least / longest : 0, RoundingMode.FLOOR),
                rounded(shortest > 0 ? Math.min(1, most / shortest) : 1, RoundingMode.CEILING));
    }

    private static double[] ends(@Nullable Interval interval) {
        BigDecimal low = interval == null ? null : interval.low();
        BigDecimal high = interval == null ? null : interval.high();
        return new double[] {low == null ? 0 : low.doubleValue(), high == null ? 100 : high.doubleValue()};
    }

    private static BigDecimal rounded(double value, RoundingMode mode) {
        BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, mode);
        return rounded.min(BigDecimal.ONE).max(BigDecimal.ZERO);
    }

    private static @Nullable BigDecimal technology(Profile one, Profile other) {
        Set<String> own = offered(one);
        Set<String> others = offered(other);
        if (own.isEmpty() || others.isEmpty()) {
            return null;
        }
        Set<String> both = new HashSet<>(own);
        both.retainAll(others);
        Set<String> either = new HashSet<>(own);
        either.addAll(others);
        return BigDecimal.valueOf(both.size())
                .divide(BigDecimal.valueOf(either.size()), DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static Set<String> offered(Profile profile) {
        Set<String> offered = new HashSet<>();
        profile.delivery().forEach(each -> offered.add(each.toLowerCase(Locale.ROOT)));
        profile.capabilities().forEach(each -> offered.add(each.toLowerCase(Locale.ROOT)));
        return offered;
    }
}
