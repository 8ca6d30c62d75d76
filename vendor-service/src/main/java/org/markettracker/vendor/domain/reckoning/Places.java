package org.markettracker.vendor.domain.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.CellEstimate;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;

/**
 * The best and the worst place that a vendor can have in a segment and period. A place is one more than the number of
 * vendors that have more. A stated place is the place. Of the others, who surely has more (two bounds that do not
 * touch) makes the best place worse, and who possibly has more makes the worst; of the unnamed rest as many possibly have
 * more as fit into it. Whoever is named beside stated places 1 to k and has none of them is not better than k. Sound,
 * and as tight as bounds of single vendors allow.
 */
final class Places {
    private final Map<String, Estimate> vendors = new TreeMap<>();
    private final Map<String, List<Statement>> stated = new TreeMap<>();
    private @Nullable BigDecimal unnamed;
    private boolean open;

    private Places() {}

    static Map<ShareCell, Reading> of(Collection<CellEstimate> cells, List<Statement> standing) {
        SortedMap<ShareCell, Places> orders = new TreeMap<>();
        for (CellEstimate each : cells) {
            if (each.cell().measure() == Measure.SHARE) {
                orders.computeIfAbsent(order(ShareCell.of(each.cell())), cell -> new Places())
                        .take(each);
            }
        }
        for (Statement each : standing) {
            if (each.measure() == Measure.RANK) {
                ShareCell cell = ShareCell.of(each);
                orders.computeIfAbsent(order(cell), key -> new Places())
                        .stated
                        .computeIfAbsent(cell.vendor(), vendor -> new ArrayList<>())
                        .add(each);
            }
        }
        SortedMap<ShareCell, Reading> places = new TreeMap<>();
        orders.forEach((order, all) -> all.read()
                .forEach((vendor, place) -> places.put(new ShareCell(order.segment(), vendor, order.period()), place)));
        return places;
    }

    /** What all vendors of a segment and period have in common. */
    private static ShareCell order(ShareCell cell) {
        return new ShareCell(cell.segment(), "", cell.period());
    }

    private void take(CellEstimate from) {
        ShareCell cell = ShareCell.of(from.cell());
        if (cell.vendor().equals(Cell.OTHERS)) {
            open = true;
            unnamed = from.estimate().high();
        } else if (cell.isSingle()) {
            vendors.put(cell.vendor(), from.estimate());
        }
    }

    private Map<String, Reading> read() {
        Map<String, Reading> places = new TreeMap<>();
        stated.forEach((vendor, all) -> places.put(vendor, stated(all)));
        List<String> first = new ArrayList<>();
        int prefix = prefix(first);
        vendors.forEach((vendor, share) -> {
            if (!stated.containsKey(vendor)) {
                Reading place = derived(vendor, share, prefix, first);
                if (place.estimate().high() != null || place.estimate().low().compareTo(BigDecimal.ONE) > 0) {
                    places.put(vendor, place);
                }
            }
        });
        return places;
    }

    private static Reading stated(List<Statement> all) {
        List<BigDecimal> told = all.stream().map(Statement::value).sorted().toList();
        BigDecimal best = told.get(0);
        BigDecimal worst = told.get(told.size() - 1);
        List<String> ids = all.stream().map(Statement::id).toList();
        return Reading.of(
                null,
                new Estimate(
                        best.compareTo(worst) == 0 ? best : null,
                        best,
                        false,
                        worst,
                        false,
                        all.get(0).status(),
                        ids,
                        ids),
                Unit.ORDINAL,
                0);
    }

    /** The last place up to which all are stated; the statements are put into the list. */
    private int prefix(List<String> statements) {
        SortedMap<Integer, List<Statement>> byPlace = new TreeMap<>();
        stated.values().stream().flatMap(List::stream).forEach(each -> byPlace.computeIfAbsent(
                        each.value().intValueExact(), place -> new ArrayList<>())
                .add(each));
        int holding = 0;
        int reached = 0;
        int last = 0;
        for (Map.Entry<Integer, List<Statement>> each : byPlace.entrySet()) {
            if (each.getKey() > reached + 1) {
                break;
            }
            holding += (int)
                    each.getValue().stream().map(Statement::vendor).distinct().count();
            reached = Math.max(each.getKey(), holding);
            last = each.getKey();
            each.getValue().forEach(statement -> statements.add(statement.id()));
        }
        return last;
    }

    private Reading derived(String vendor, Estimate share, int prefix, List<String> first) {
        List<String> lowEvidence = new ArrayList<>();
        List<String> highEvidence = new ArrayList<>();
        int best = 1;
        int worst = 1;
        for (Map.Entry<String, Estimate> other : vendors.entrySet()) {
            if (other.getKey().equals(vendor)) {
                continue;
            }
            if (isAbove(other.getValue().interval(), share.interval())) {
                best++;
                lowEvidence.addAll(other.getValue().lowEvidence());
                lowEvidence.addAll(share.highEvidence());
            }
            if (mayBeAbove(other.getValue().interval(), share.interval())) {
                worst++;
            } else {
                highEvidence.addAll(other.getValue().highEvidence());
                highEvidence.addAll(share.lowEvidence());
            }
        }
        Integer more = unnamedAbove(share);
        BigDecimal low = BigDecimal.valueOf(Math.max(best, prefix));
        BigDecimal high = more == null ? null : BigDecimal.valueOf((long) worst + more);
        Estimate place = new Estimate(
                high != null && high.compareTo(low) == 0 ? low : null,
                low,
                false,
                high == null ? null : high.max(low),
                high == null,
                Status.IMPUTED,
                prefix > best ? first : lowEvidence,
                high == null ? Collections.emptyList() : highEvidence);
        return Reading.of(null, place, Unit.ORDINAL, 0);
    }

    /** How many of the unnamed fit above a share; null where nobody knows. */
    private @Nullable Integer unnamedAbove(Estimate share) {
        BigDecimal low = share.low();
        if (!open || unnamed == null || low == null || low.signum() == 0) {
            return null;
        }
        return unnamed.divide(low, 0, RoundingMode.CEILING).intValue() - (unnamed.signum() == 0 ? 0 : 1);
    }

    private static boolean isAbove(Interval one, Interval other) {
        if (one.low() == null || other.high() == null) {
            return false;
        }
        int order = one.low().compareTo(other.high());
        return order > 0 || (order == 0 && (one.lowOpen() || other.highOpen()));
    }

    private static boolean mayBeAbove(Interval one, Interval other) {
        return one.high() == null || other.low() == null || one.high().compareTo(other.low()) > 0;
    }
}
