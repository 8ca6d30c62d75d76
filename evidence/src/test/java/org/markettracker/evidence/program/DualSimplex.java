package org.markettracker.evidence.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.ModelEntity;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The solver's other algorithm, a dual simplex behind its modelling layer: slower to set up, but sure-footed where many
 * rows meet in one point.
 */
final class DualSimplex {
    private static final double TIGHT = 1e-9;

    private final int unknowns;
    private final List<Row> rows;
    private final Map<ModelEntity<?>, Integer> index = new HashMap<>();

    DualSimplex(int unknowns, List<Row> rows) {
        this.unknowns = unknowns;
        this.rows = rows;
    }

    /** What the solver claims; nothing about it is proved. */
    Optional<LinearProgram.Optimum> minimise(Linear objective) {
        Optimisation.Result result = model(objective).minimise();
        if (!result.getState().isOptimal()) {
            return Optional.empty();
        }
        double[] point = new double[unknowns];
        double[] multipliers = new double[rows.size()];
        double[] reduced = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            point[i] = Math.max(0, result.doubleValue(i));
        }
        for (int i = 0; i < objective.at().length; i++) {
            reduced[objective.at()[i]] += objective.by()[i];
        }
        result.getMatchedMultipliers().forEach(each -> {
            Integer row = index.get(each.getKey().left());
            if (row != null && rows.get(row).sum().at().length > 1) {
                multipliers[row] += each.doubleValue();
                add(reduced, rows.get(row).sum(), each.doubleValue());
            }
        });
        balance(point, multipliers, reduced);
        return Optional.of(new LinearProgram.Optimum(objective.value(point), point, multipliers));
    }

    private ExpressionsBasedModel model(Linear objective) {
        Optimisation.Options options = new Optimisation.Options();
        options.linear().dual();
        options.iterations_abort = 1000 + 20 * (rows.size() + unknowns);
        ExpressionsBasedModel model = new ExpressionsBasedModel(options);
        Variable[] variables = new Variable[unknowns];
        for (int i = 0; i < unknowns; i++) {
            variables[i] = model.newVariable("x" + i).lower(0);
        }
        for (int i = 0; i < objective.at().length; i++) {
            variables[objective.at()[i]].weight(objective.by()[i]);
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Expression expression = model.newExpression("r" + i);
            for (int k = 0; k < row.sum().at().length; k++) {
                expression.set(variables[row.sum().at()[k]], row.sum().by()[k]);
            }
            if (row.isEquality()) {
                expression.level(row.limit());
            } else {
                expression.upper(row.limit());
            }
            index.put(expression, i);
        }
        return model;
    }

    /** The layer makes a row of one unknown a bound of it and tells no multiplier; it is what balances the unknown. */
    private void balance(double[] point, double[] multipliers, double[] reduced) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.sum().at().length == 1) {
                int at = row.sum().at()[0];
                double wanted = -reduced[at] / row.sum().by()[0];
                boolean tight = Math.abs(row.sum().value(point) - row.limit()) <= TIGHT * (1 + Math.abs(row.limit()));
                boolean free = reduced[at] < 0 || point[at] > 0;
                if (row.isEquality() || (tight && free && wanted > 0)) {
                    multipliers[i] = wanted;
                    add(reduced, row.sum(), wanted);
                }
            }
        }
    }

    private static void add(double[] reduced, Linear sum, double multiplier) {
        for (int k = 0; k < sum.at().length; k++) {
            reduced[sum.at()[k]] += multiplier * sum.by()[k];
        }
    }
}
