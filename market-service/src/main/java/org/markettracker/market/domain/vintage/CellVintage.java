package org.markettracker.market.domain.vintage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;

/**
 * The numbers of a cell as an edition has them.
 *
 * @param cell they are about
 * @param value the point; null where there is none
 * @param low lower bound; null where there is none
 * @param high upper bound; null where there is none
 * @param unit that the numbers count, without its power of ten
 * @param unitMult the power of ten they are counted in
 * @param decimals that they are shown with; a number is known to half a unit of the last of them
 * @param status code
 * @param lowEvidence statements that make the lower bound
 * @param highEvidence statements that make the upper bound
 */
public record CellVintage(
        Cell cell,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        boolean lowOpen,
        @Nullable BigDecimal high,
        boolean highOpen,
        String unit,
        int unitMult,
        int decimals,
        String status,
        List<String> lowEvidence,
        List<String> highEvidence) {
    public CellVintage {
        lowEvidence = List.copyOf(lowEvidence);
        highEvidence = List.copyOf(highEvidence);
    }

    /** Those of an estimate as it is now. */
    public static CellVintage of(MarketSize size) {
        Estimate estimate = size.estimate();
        return new CellVintage(
                size.cell(),
                estimate.value(),
                estimate.low(),
                estimate.lowOpen(),
                estimate.high(),
                estimate.highOpen(),
                size.unit().sdmxCode(),
                size.unit().unitMult(),
                size.decimals(),
                estimate.status().code(),
                estimate.lowEvidence(),
                estimate.highEvidence());
    }

    /** The statements that either end rests on. */
    Set<String> evidence() {
        Set<String> all = new TreeSet<>(lowEvidence);
        all.addAll(highEvidence);
        return all;
    }

    /** Whether the other says the same, however many noughts its numbers are written with. */
    boolean saysTheSameAs(CellVintage other) {
        return same(value, other.value)
                && same(low, other.low)
                && same(high, other.high)
                && Stream.of(this, other).map(CellVintage::rest).distinct().count() == 1;
    }

    private List<Object> rest() {
        return List.of(cell, lowOpen, highOpen, unit, unitMult, decimals, status, lowEvidence, highEvidence);
    }

    /**
     * Whether a number that this one shows is another in the next: it moved by more than half a unit of the last
     * decimal shown here, appeared or disappeared. Numbers of different units are different; powers of ten are not.
     */
    boolean movesBeyondRounding(CellVintage next) {
        return moves(value, next.value, next) || moves(low, next.low, next) || moves(high, next.high, next);
    }

    /** Whether one of the numbers moves so. */
    boolean moves(@Nullable BigDecimal old, @Nullable BigDecimal fresh, CellVintage next) {
        if (old == null || fresh == null) {
            return old != fresh;
        }
        if (!unit.equals(next.unit)) {
            return true;
        }
        BigDecimal halfUnit = new BigDecimal("0.5").scaleByPowerOfTen(-decimals);
        BigDecimal sameUnit = fresh.scaleByPowerOfTen(next.unitMult - unitMult);
        return sameUnit.subtract(old).abs().compareTo(halfUnit) > 0;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
