package org.markettracker.forecast.domain.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.program.Closest;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/**
 * The point of the package's first paragraph. Variances are taken from the 95 % intervals; a forecast that claims to be
 * all but certain counts as if it were good to a thousandth, a cell without one is nearly free, a published one is held.
 *
 * <p>Which cells are at zero is found by block principal pivoting, as Wickramasuriya, Turlach and Hyndman (2020) do: all
 * that break a sign change sides at once, and one at a time where that does not lessen their number, which ends (Judice
 * and Pires, <i>A block principal pivoting algorithm for large-scale strictly monotone linear complementarity problems</i>,
 * Computers and Operations Research 21, 1994).
 */
final class MinimumTrace {
    private static final double SURE = 1e-3;
    private static final double UNSURE = 100;
    private static final double SMALL = 1e-10;
    private static final double BREACH = 1e-7;
    private static final int PATIENCE = 10;
    private static final double SUREST = 1e4;

    private final List<Cell> cells;
    private final double unit;
    private final Projection projection;
    private final double[] targets;
    private final double[] variances;

    MinimumTrace(Hierarchy hierarchy, Map<Cell, Claim> claims) {
        cells = List.copyOf(hierarchy.cells());
        targets = new double[cells.size()];
        variances = new double[cells.size()];
        double greatest = claims.values().stream()
                .mapToDouble(claim -> claim.point().doubleValue())
                .max()
                .orElse(1);
        unit = greatest > 0 ? greatest : 1;
        Map<Cell, Integer> index = new HashMap<>();
        for (int i = 0; i < targets.length; i++) {
            index.put(cells.get(i), i);
            aim(i, claims.get(cells.get(i)));
        }
        projection = projection(hierarchy.sums(), index);
    }

    private void aim(int i, @Nullable Claim claim) {
        double error = UNSURE;
        if (claim != null) {
            targets[i] = claim.point().doubleValue() / unit;
            double width = claim.high95().subtract(claim.low95()).doubleValue() / unit;
            error = claim.published() ? 0 : Math.max(width, SURE * Math.max(targets[i], SURE));
        }
        variances[i] = error * error;
    }

    private static Projection projection(List<Sum> sums, Map<Cell, Integer> index) {
        int[][] at = new int[sums.size()][];
        double[][] by = new double[sums.size()][];
        for (int i = 0; i < at.length; i++) {
            List<Cell> terms = new ArrayList<>(sums.get(i).parts());
            terms.add(sums.get(i).whole());
            at[i] = terms.stream()
                    .mapToInt(cell -> index.getOrDefault(cell, -1))
                    .toArray();
            by[i] = new double[at[i].length];
            for (int k = 0; k < by[i].length; k++) {
                by[i][k] = k == by[i].length - 1 ? -1 : 1;
            }
        }
        return new Projection(at, by);
    }

    /** Empty where nothing keeps the identities and the published figures. */
    Optional<Map<Cell, Double>> point() {
        int n = targets.length;
        boolean[] atZero = new boolean[n];
        int fewest = n + 1;
        int patience = PATIENCE;
        for (int round = 0; round < 20 * n + 100; round++) {
            double[] x = new double[n];
            List<Integer> wrong = wrong(atZero, x);
            if (wrong.isEmpty()) {
                return projection.breach(x) > BREACH ? inside() : Optional.of(named(x));
            }
            patience = wrong.size() < fewest ? PATIENCE : patience - 1;
            fewest = Math.min(fewest, wrong.size());
            List<Integer> changing = patience > 0 ? wrong : wrong.subList(wrong.size() - 1, wrong.size());
            changing.forEach(i -> atZero[i] = !atZero[i]);
        }
        return inside();
    }

    /**
     * The same point from inside, for where pivoting ends at equations that cannot hold: with all parts of a published
     * figure at zero, none is left that would ask to be let go. Slower, and weights are kept within what it can tell apart.
     */
    private Optional<Map<Cell, Double>> inside() {
        int n = targets.length;
        List<Row> rows = new ArrayList<>(projection.equalities());
        double[] goals = new double[n];
        double[] weights = new double[n];
        double[] high = new double[n];
        for (int i = 0; i < n; i++) {
            high[i] = Double.POSITIVE_INFINITY;
            goals[i] = targets[i];
            weights[i] = Math.min(SUREST, Math.max(1 / SUREST, 1 / Math.max(variances[i], SURE * SURE)));
            if (variances[i] == 0) {
                rows.add(Row.identity(Linear.of(i), targets[i], ""));
            }
        }
        return new Closest(rows, new double[n], high, goals, weights)
                .point(goals)
                .filter(x -> projection.breach(x) <= BREACH)
                .map(this::named);
    }

    /** Solves with some cells held at zero, and answers those that are below zero or should be let go. */
    private List<Integer> wrong(boolean[] atZero, double[] x) {
        double[] held = variances.clone();
        double[] aims = targets.clone();
        for (int i = 0; i < x.length; i++) {
            if (atZero[i]) {
                held[i] = 0;
                aims[i] = 0;
            }
        }
        double[] pull = projection.pull(aims, held);
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            x[i] = aims[i] - held[i] * pull[i];
            boolean wantsUp = atZero[i] && targets[i] - variances[i] * pull[i] > SMALL;
            if (wantsUp || !atZero[i] && x[i] < -SMALL) {
                wrong.add(i);
            }
        }
        return wrong;
    }

    private Map<Cell, Double> named(double[] x) {
        Map<Cell, Double> point = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            point.put(cells.get(i), Math.max(0, x[i]) * unit);
        }
        return point;
    }
}
