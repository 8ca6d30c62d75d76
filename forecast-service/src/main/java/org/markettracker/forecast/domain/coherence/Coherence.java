package org.markettracker.forecast.domain.coherence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.markettracker.evidence.cells.Cell;

/** Makes the claims about a hierarchy's cells agree; see the package for how. */
public final class Coherence {
    private final Hierarchy hierarchy;
    private final Map<Cell, Claim> claims;

    private Coherence(Hierarchy hierarchy, Map<Cell, Claim> claims) {
        this.hierarchy = hierarchy;
        this.claims = claims;
    }

    /** Claims about cells that are not in the hierarchy are not looked at. */
    public static Agreement of(Hierarchy hierarchy, Map<Cell, Claim> claims) {
        Map<Cell, Claim> ofCells = new HashMap<>();
        hierarchy.cells().forEach(cell -> {
            Claim claim = claims.get(cell);
            if (claim != null) {
                ofCells.put(cell, claim);
            }
        });
        return new Coherence(hierarchy, ofCells).agreement();
    }

    private Agreement agreement() {
        Map<Cell, BigDecimal> published = new HashMap<>();
        claims.forEach((cell, claim) -> {
            if (claim.published()) {
                published.put(cell, claim.point());
            }
        });
        Map<Cell, Range> fixed = new HashMap<>();
        published.forEach((cell, figure) -> fixed.put(cell, Range.only(figure)));
        Ranges possible = new Ranges(hierarchy, fixed);
        Optional<Sum> broken = possible.cut();
        if (broken.isPresent()) {
            return new Contradiction(List.of(broken.get()));
        }
        Optional<Map<Cell, Double>> nearest = new MinimumTrace(hierarchy, claims).point();
        if (nearest.isEmpty()) {
            return new Contradiction(hierarchy.sums());
        }
        Map<Cell, Double> point = nearest.get();
        // The solver's noise must not speak where the published figures leave one value.
        point.replaceAll((cell, value) -> possible.of(cell).nearest(value));
        return coherent(ExactDigits.of(hierarchy, point, published));
    }

    private Coherent coherent(SortedMap<Cell, BigDecimal> points) {
        Ranges by80 = ranges(points, Claim::low80, Claim::high80);
        Ranges by95 = ranges(points, Claim::low95, Claim::high95);
        SortedMap<Cell, Claim> coherent = new TreeMap<>();
        points.forEach((cell, point) -> {
            Range inner = by80.of(cell);
            Range outer = by95.of(cell);
            if (inner.high() != null && outer.high() != null) {
                Claim before = claims.get(cell);
                boolean published = before != null && before.published();
                coherent.put(cell, new Claim(point, inner.low(), inner.high(), outer.low(), outer.high(), published));
            }
        });
        return new Coherent(coherent);
    }

    /** The intervals moved with their points, not below zero, and cut. */
    private Ranges ranges(
            SortedMap<Cell, BigDecimal> points, Function<Claim, BigDecimal> low, Function<Claim, BigDecimal> high) {
        Map<Cell, Range> moved = new HashMap<>();
        claims.forEach((cell, claim) -> {
            BigDecimal by = points.getOrDefault(cell, claim.point()).subtract(claim.point());
            moved.put(
                    cell,
                    new Range(
                            low.apply(claim).add(by).max(BigDecimal.ZERO),
                            high.apply(claim).add(by)));
        });
        Ranges ranges = new Ranges(hierarchy, moved);
        ranges.cut();
        return ranges;
    }
}
