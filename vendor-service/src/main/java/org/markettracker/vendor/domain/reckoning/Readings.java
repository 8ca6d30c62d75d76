package org.markettracker.vendor.domain.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.CellEstimate;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.HeardSize;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/** Turns the cells of the arithmetic into what is known of each vendor; a cell that nobody says anything of is none. */
final class Readings {
    private static final int USUAL_DECIMALS = 1;
    private static final int DECIMALS = 6;
    private static final BigDecimal WHOLE = new BigDecimal("100");

    private final Map<String, Statement> standing = new HashMap<>();
    private final Map<ShareCell, Integer> decimals = new HashMap<>();
    private final Map<String, BigDecimal> gaveWay;
    private final @Nullable Unit currency;

    private Readings(Collection<Statement> standing, Map<String, BigDecimal> gaveWay, @Nullable Unit currency) {
        standing.forEach(each -> {
            this.standing.put(each.id(), each);
            if (each.measure() == Measure.SHARE) {
                decimals.merge(ShareCell.of(each), digits(each), Math::max);
            }
        });
        this.gaveWay = gaveWay;
        this.currency = currency;
    }

    static SortedMap<ShareCell, VendorShare> of(
            EditionId edition,
            Reconciled reconciled,
            List<Statement> standing,
            Map<Cell, HeardSize> sizes,
            @Nullable Unit currency,
            Map<String, BigDecimal> gaveWay) {
        Readings readings = new Readings(standing, gaveWay, currency);
        SortedMap<ShareCell, Reading> shares = new TreeMap<>();
        SortedMap<ShareCell, Reading> revenues = new TreeMap<>();
        List<CellEstimate> known = reconciled.cells().values().stream()
                .filter(each -> each.cell().vendor() != null && says(each.estimate(), each.cell()))
                .toList();
        known.stream()
                .filter(each -> each.cell().measure() == Measure.SHARE)
                .forEach(each -> shares.put(ShareCell.of(each.cell()), readings.share(each)));
        known.stream().filter(each -> each.cell().measure() == Measure.REVENUE).forEach(each -> {
            revenues.put(
                    ShareCell.of(each.cell()), readings.revenue(each, shares.get(ShareCell.of(each.cell())), sizes));
        });
        Map<ShareCell, Reading> places = Places.of(reconciled.cells().values(), standing);
        Map<ShareCell, Reading> moves = Moves.of(shares, standing);
        TreeSet<ShareCell> all = new TreeSet<>(shares.keySet());
        Stream.of(revenues, places, moves).forEach(each -> all.addAll(each.keySet()));
        SortedMap<ShareCell, VendorShare> found = new TreeMap<>();
        all.forEach(cell -> found.put(
                cell,
                VendorShare.of(
                        edition, cell, shares.get(cell), places.get(cell), moves.get(cell), revenues.get(cell))));
        return found;
    }

    /** Whether anybody says it: nothing is less than nothing, and no share more than the whole. */
    private static boolean says(Estimate estimate, Cell cell) {
        BigDecimal low = estimate.low();
        BigDecimal high = estimate.high();
        boolean below = low != null && (low.signum() > 0 || estimate.lowOpen());
        boolean above =
                high != null && (cell.measure() != Measure.SHARE || high.compareTo(WHOLE) < 0 || estimate.highOpen());
        return below || above;
    }

    private Reading share(CellEstimate from) {
        // An end may be stated finer than the cell itself: 30 or more, and at most 39.6.
        int digits = Math.max(decimals.getOrDefault(ShareCell.of(from.cell()), 0), evidenced(from.estimate()));
        return new Reading(
                null,
                with(from.estimate(), shown(from.estimate().value(), digits)),
                from.unit(),
                digits,
                from.lowIdentities(),
                from.highIdentities(),
                touching(from.estimate()));
    }

    /** As many digits as are stated, even where they are zeros. */
    private static @Nullable BigDecimal shown(@Nullable BigDecimal value, int digits) {
        return value == null || value.scale() >= digits ? value : value.setScale(digits);
    }

    private static Estimate with(Estimate estimate, @Nullable BigDecimal value) {
        return Estimate.of(
                value, estimate.interval(), estimate.status(), estimate.lowEvidence(), estimate.highEvidence());
    }

    /**
     * The point is that of the share times that of the size, as long as it is one of the possible ones. The market's
     * statements behind a size are behind the revenue as well.
     */
    private Reading revenue(CellEstimate from, @Nullable Reading share, Map<Cell, HeardSize> sizes) {
        Estimate estimate = from.estimate();
        HeardSize size = sizes.get(
                Cell.of(Measure.REVENUE, from.cell().segment(), from.cell().period()));
        Estimate known = size == null
                ? estimate
                : Estimate.of(
                        point(estimate, share, size),
                        estimate.interval(),
                        estimate.status(),
                        both(estimate.lowEvidence(), size.estimate().lowEvidence()),
                        estimate.high() == null
                                ? List.of()
                                : both(estimate.highEvidence(), size.estimate().highEvidence()));
        return new Reading(
                null,
                known,
                currency == null ? from.unit() : currency,
                size == null ? USUAL_DECIMALS : size.decimals(),
                from.lowIdentities(),
                from.highIdentities(),
                touching(estimate));
    }

    private static @Nullable BigDecimal point(Estimate estimate, @Nullable Reading share, HeardSize size) {
        BigDecimal part = share == null ? null : share.estimate().value();
        BigDecimal whole = size.estimate().value();
        if (part == null || whole == null || estimate.value() == null) {
            return estimate.value();
        }
        BigDecimal product = part.multiply(whole)
                .scaleByPowerOfTen(-2)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return estimate.interval().contains(product)
                ? product.setScale(Math.max(0, product.scale()))
                : estimate.value();
    }

    private Map<String, BigDecimal> touching(Estimate estimate) {
        Map<String, BigDecimal> touching = new TreeMap<>();
        both(estimate.lowEvidence(), estimate.highEvidence()).forEach(id -> {
            BigDecimal part = gaveWay.get(id);
            if (part != null) {
                touching.put(id, part);
            }
        });
        return touching;
    }

    private int evidenced(Estimate estimate) {
        return both(estimate.lowEvidence(), estimate.highEvidence()).stream()
                .map(standing::get)
                .filter(each -> each != null && each.measure() == Measure.SHARE)
                .mapToInt(Readings::digits)
                .max()
                .orElse(USUAL_DECIMALS);
    }

    private static int digits(Statement statement) {
        return statement.measure() == Measure.RANK
                ? 0
                : Math.max(0, statement.value().scale());
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
