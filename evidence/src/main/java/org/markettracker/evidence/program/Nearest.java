package org.markettracker.evidence.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;
import org.ojalgo.structure.Access2D;

/**
 * The one point under rows that is nearest to given targets: the minimum over all unknowns of the sum of
 * {@code weight * (unknown - target)^2 / 2}, unknowns being counted in their scales. That is strictly convex, so there
 * is one such point whatever way it is found. It is proved: by a linear program, for at the minimum of a convex
 * function no feasible direction leads down, or by the multipliers of its tight rows.
 *
 * <p>Unknowns that equalities make sums of others are put in terms of these first: the solver has been seen to call a
 * point optimal that was not when it was given redundant equalities. Nearly parallel rows mislead it too; then
 * {@link TightRows} finds the right ones from those that it took to be tight.
 */
public final class Nearest {
    private static final double OUTSIDE = 1e-7;
    private static final double HIGHER = 1e-6;

    private final int unknowns;
    private final List<Row> rows;
    private final double[] targets;
    private final double[] weights;

    /** Rows and targets are scaled; weights are above zero. */
    public Nearest(List<Row> rows, double[] targets, double[] weights) {
        this.unknowns = targets.length;
        this.rows = rows;
        this.targets = targets.clone();
        this.weights = weights.clone();
    }

    /** Empty where no answer could be proved. */
    public Optional<double[]> point() {
        Substitution substitution = Substitution.of(unknowns, rows).curvedAlike(weights);
        int free = substitution.free();
        if (free == 0) {
            return Optional.of(substitution.constants()).filter(this::keepsTheRows);
        }
        double[][] of = substitution.factors();
        double[][] curvature = new double[free][free];
        double[] slope = new double[free];
        for (int i = 0; i < unknowns; i++) {
            for (int k = 0; k < free; k++) {
                slope[k] += weights[i] * of[i][k] * (targets[i] - substitution.constants()[i]);
                for (int l = 0; l < free; l++) {
                    curvature[k][l] += weights[i] * of[i][k] * of[i][l];
                }
            }
        }
        List<double[]> factors = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        for (Row row : inequalities()) {
            double[] reduced = substitution.reduce(row.sum());
            if (!isNothing(reduced)) {
                factors.add(reduced);
                limits.add(row.limit() - row.sum().value(substitution.constants()));
            }
        }
        double[] first = solve(curvature, slope, factors, limits);
        double[] point = substitution.all(first);
        if (isProved(point)) {
            return Optional.of(point);
        }
        return new TightRows(curvature, slope, factors, limits)
                .from(first)
                .map(substitution::all)
                .filter(this::keepsTheRows);
    }

    private List<Row> inequalities() {
        List<Row> inequalities = new ArrayList<>();
        rows.stream().filter(row -> !row.isEquality()).forEach(inequalities::add);
        for (int i = 0; i < unknowns; i++) {
            inequalities.add(Row.given(Linear.of(i).times(-1), 0, false, ""));
        }
        return inequalities;
    }

    private static double[] solve(double[][] curvature, double[] slope, List<double[]> factors, List<Double> limits) {
        ConvexSolver.Builder builder = ConvexSolver.newBuilder();
        builder.objective(R064Store.FACTORY.copy(Access2D.wrap(curvature)), R064Store.FACTORY.column(slope));
        Optimisation.Options options = new Optimisation.Options();
        options.iterations_abort = 1000 + 20 * factors.size();
        for (int i = 0; i < factors.size(); i++) {
            builder.inequality(limits.get(i), factors.get(i));
        }
        Optimisation.Result result = builder.build(options).solve();
        double[] solution = new double[slope.length];
        for (int i = 0; i < solution.length; i++) {
            solution[i] = result.doubleValue(i);
        }
        return solution;
    }

    private static boolean isNothing(double[] factors) {
        for (double each : factors) {
            if (Math.abs(each) > 1e-12) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsTheRows(double[] point) {
        for (double each : point) {
            if (!(each > -OUTSIDE)) {
                return false;
            }
        }
        for (Row row : rows) {
            double over = row.sum().value(point) - row.limit();
            if ((row.isEquality() ? Math.abs(over) : over) > OUTSIDE) {
                return false;
            }
        }
        return true;
    }

    private boolean isProved(double[] point) {
        if (!keepsTheRows(point)) {
            return false;
        }
        Linear slope = Linear.NOTHING;
        List<Row> boxed = new ArrayList<>(rows);
        for (int i = 0; i < unknowns; i++) {
            slope = slope.plus(weights[i] * (point[i] - targets[i]), i);
            boxed.add(Row.given(Linear.of(i), Math.max(0, point[i]) + 1, false, ""));
        }
        double here = slope.value(point);
        double allowed = HIGHER * (1 + slope.magnitude(point));
        return new LinearProgram(unknowns, boxed)
                .minimise(slope)
                .filter(lowest -> lowest.value() >= here - allowed)
                .isPresent();
    }
}
