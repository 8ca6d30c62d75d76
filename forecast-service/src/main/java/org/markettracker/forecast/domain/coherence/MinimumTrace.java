package org.markettracker.forecast.domain.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Nearest;
import org.markettracker.evidence.program.Row;

/**
 * The point of the package's first paragraph. Variances are taken from the 95 % intervals; a forecast that claims to be
 * all but certain counts as if it were good to a thousandth, and a cell without one is nearly free.
 */
final class MinimumTrace {
    private static final double SURE = 1e-3;
    private static final double UNSURE = 1e3;

    private final List<Cell> cells;
    private final Map<Cell, Integer> at = new HashMap<>();
    private final double unit;
    private final List<Row> rows = new ArrayList<>();
    private final double[] targets;
    private final double[] weights;

    MinimumTrace(Hierarchy hierarchy, Map<Cell, Claim> claims) {
        cells = List.copyOf(hierarchy.cells());
        targets = new double[cells.size()];
        weights = new double[cells.size()];
        double greatest = claims.values().stream()
                .mapToDouble(claim -> claim.point().doubleValue())
                .max()
                .orElse(1);
        unit = greatest > 0 ? greatest : 1;
        for (int i = 0; i < targets.length; i++) {
            at.put(cells.get(i), i);
            aim(i, claims.get(cells.get(i)));
        }
        for (Sum sum : hierarchy.sums()) {
            Linear difference = Linear.of(index(sum.whole()));
            for (Cell part : sum.parts()) {
                difference = difference.plus(-1, index(part));
            }
            rows.add(Row.identity(difference, 0, ""));
        }
    }

    private void aim(int i, @Nullable Claim claim) {
        double error = UNSURE;
        if (claim != null) {
            targets[i] = claim.point().doubleValue() / unit;
            double width = claim.high95().subtract(claim.low95()).doubleValue() / unit;
            error = Math.max(width, SURE * Math.max(targets[i], SURE));
            if (claim.published()) {
                rows.add(Row.identity(Linear.of(i), targets[i], ""));
            }
        }
        weights[i] = 1 / (error * error);
    }

    private int index(Cell cell) {
        return at.getOrDefault(cell, -1);
    }

    /** Empty where nothing keeps the identities and the published figures. */
    Optional<Map<Cell, Double>> point() {
        double greatest = 0;
        for (double weight : weights) {
            greatest = Math.max(greatest, weight);
        }
        double[] relative = weights.clone();
        for (int i = 0; i < relative.length; i++) {
            relative[i] = Math.max(relative[i] / greatest, 1e-9);
        }
        return new Nearest(rows, targets, relative).point().map(found -> {
            Map<Cell, Double> point = new HashMap<>();
            for (int i = 0; i < found.length; i++) {
                point.put(cells.get(i), Math.max(0, found[i]) * unit);
            }
            return point;
        });
    }
}
