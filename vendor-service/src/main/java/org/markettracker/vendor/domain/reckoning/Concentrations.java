package org.markettracker.vendor.domain.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.concentration.Bound;
import org.markettracker.evidence.concentration.Concentration;
import org.markettracker.evidence.concentration.Holding;
import org.markettracker.evidence.concentration.Holdings;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/**
 * How concentrated a segment is in a period: the sums of the one to eight largest shares and the sum of squares, from
 * the readings of that segment and period. Where places 1 to n are all stated, each once, the n largest are those;
 * elsewhere anybody may be among them, one of the unnamed included.
 */
final class Concentrations {
    /** The most vendors that are summed. */
    static final int LARGEST = 8;

    private static final int DECIMALS = 6;
    private static final Interval ANYTHING = Interval.closed(BigDecimal.ZERO, new BigDecimal("100"));
    private static final Unit POINTS = new Unit("INDEX", 0);

    private final EditionId edition;
    private final String segment;
    private final Period period;
    private final SortedMap<String, Reading> singles = new TreeMap<>();
    private final SortedMap<String, Reading> together = new TreeMap<>();
    private final SortedMap<String, VendorShare> largest = new TreeMap<>();
    private final String basis;
    private @Nullable Reading others;

    private Concentrations(EditionId edition, String segment, Period period, String basis) {
        this.basis = basis;
        this.edition = edition;
        this.segment = segment;
        this.period = period;
    }

    /**
     * @param shares of one segment in one period
     * @param ranks statements of places there that stand
     */
    static List<VendorShare> of(List<VendorShare> shares, List<Statement> ranks, String basis) {
        VendorShare any = shares.get(0);
        Concentrations all = new Concentrations(
                any.edition(), any.cell().segment(), any.cell().period(), basis);
        shares.forEach(all::take);
        return all.others == null ? List.of() : all.reckon(ranks);
    }

    private void take(VendorShare from) {
        String vendor = from.cell().vendor();
        if (vendor.equals(Cell.OTHERS)) {
            others = from.share();
        } else if (vendor.startsWith("CR")) {
            largest.put(vendor, from);
        } else if (from.share() != null) {
            (from.cell().isSingle() ? singles : together).put(vendor, from.share());
        }
    }

    private List<VendorShare> reckon(List<Statement> ranks) {
        SortedMap<Integer, List<Statement>> places = new TreeMap<>();
        ranks.stream()
                .filter(each -> each.measure() == Measure.RANK && singles.containsKey(String.valueOf(each.vendor())))
                .forEach(each -> places.computeIfAbsent(each.value().intValueExact(), place -> new ArrayList<>())
                        .add(each));
        Concentration concentration = new Concentration(new Holdings(
                singles.entrySet().stream()
                        .map(each -> holding(List.of(each.getKey()), each.getValue()))
                        .toList(),
                together.entrySet().stream()
                        .map(each -> holding(VendorSet.parse(each.getKey()).members(), each.getValue()))
                        .toList(),
                holding(List.of(), others),
                orders(places)));
        if (!concentration.holds()) {
            return List.of();
        }
        List<VendorShare> found = new ArrayList<>();
        List<String> first = first(places);
        for (int n = 1; n <= LARGEST; n++) {
            Bound bound = n <= first.size() ? concentration.together(first.subList(0, n)) : concentration.largest(n);
            found.add(share(n, bound));
        }
        Bound squares = concentration.squares();
        found.add(new VendorShare(
                edition,
                new ShareCell(segment, ShareCell.HHI, period),
                null,
                null,
                null,
                null,
                reading(squares, value(squares, squaresOfValues()), POINTS, null),
                null,
                basis));
        return found;
    }

    /** Who is first, second and so on, as long as each place is stated of one vendor only. */
    private static List<String> first(SortedMap<Integer, List<Statement>> places) {
        List<String> first = new ArrayList<>();
        for (int place = 1; places.containsKey(place); place++) {
            List<String> holders = Objects.requireNonNull(places.get(place)).stream()
                    .map(each -> String.valueOf(each.vendor()))
                    .distinct()
                    .toList();
            if (holders.size() != 1) {
                break;
            }
            first.add(holders.get(0));
        }
        return first;
    }

    private static List<Holdings.Order> orders(SortedMap<Integer, List<Statement>> places) {
        List<Statement> order = places.values().stream().flatMap(List::stream).toList();
        List<Holdings.Order> orders = new ArrayList<>();
        for (int i = 0; i + 1 < order.size(); i++) {
            Statement one = order.get(i);
            Statement next = order.get(i + 1);
            if (!String.valueOf(one.vendor()).equals(String.valueOf(next.vendor()))) {
                orders.add(new Holdings.Order(
                        String.valueOf(one.vendor()), String.valueOf(next.vendor()), List.of(one.id(), next.id())));
            }
        }
        return orders;
    }

    /** What the n largest have: also what statements of them and all other segments leave, where there are such. */
    private VendorShare share(int n, Bound bound) {
        String code = "CR" + n;
        VendorShare stated = largest.get(code);
        Reading before = stated == null ? null : stated.share();
        Bound both = before == null
                ? bound
                : new Bound(
                                before.estimate().interval(),
                                before.estimate().lowEvidence(),
                                before.estimate().highEvidence())
                        .and(bound);
        BigDecimal value = before != null && before.estimate().value() != null
                ? before.estimate().value()
                : largestOfValues(n);
        return VendorShare.of(
                edition,
                new ShareCell(segment, code, period),
                reading(both, value(both, value), Unit.PERCENT, before),
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

    private static Holding holding(List<String> members, @Nullable Reading reading) {
        return reading == null
                ? new Holding(members, ANYTHING, List.of(), List.of())
                : new Holding(
                        members,
                        reading.estimate().interval(),
                        reading.estimate().lowEvidence(),
                        reading.estimate().highEvidence());
    }
}
