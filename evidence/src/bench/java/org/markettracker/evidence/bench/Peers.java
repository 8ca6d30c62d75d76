package org.markettracker.evidence.bench;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.model.Model;
import org.markettracker.evidence.model.Target;
import org.markettracker.evidence.program.Row;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The plain way to bounds with solvers of others: two linear programs a level over the whole system, strict rows taken as
 * attained. Ratios, conflicts, the common point and the proofs are not asked of them.
 */
final class Peers {
    /** What a level may be, infinite where nothing bounds it. */
    record Ends(double low, double high) {}

    private final Model model;

    Peers(Model model) {
        this.model = model;
    }

    /** The levels, as the unknown that each is. */
    List<Map.Entry<Cell, Target>> levels() {
        return model.targets().entrySet().stream()
                .filter(each -> !each.getValue().isRatio())
                .toList();
    }

    /** GLOP of OR-Tools, which keeps its basis from one objective to the next. */
    List<Ends> glop() {
        Loader.loadNativeLibraries();
        MPSolver solver = MPSolver.createSolver("GLOP");
        double[] scale = model.system().scale();
        List<MPVariable> unknowns = new ArrayList<>();
        for (int j = 0; j < scale.length; j++) {
            unknowns.add(solver.makeNumVar(0, Double.POSITIVE_INFINITY, "x" + j));
        }
        for (Row row : model.system().rows()) {
            Row scaled = row.scaled(scale);
            double low = row.isEquality() ? scaled.limit() : Double.NEGATIVE_INFINITY;
            MPConstraint constraint = solver.makeConstraint(low, scaled.limit());
            for (int k = 0; k < scaled.sum().at().length; k++) {
                constraint.setCoefficient(unknowns.get(scaled.sum().at()[k]), scaled.sum().by()[k]);
            }
        }
        MPObjective objective = solver.objective();
        List<Ends> ends = new ArrayList<>();
        for (Map.Entry<Cell, Target> each : levels()) {
            int j = each.getValue().sum().at()[0];
            objective.clear();
            objective.setCoefficient(unknowns.get(j), 1);
            objective.setMinimization();
            solver.solve();
            double low = objective.value() * scale[j];
            objective.setMaximization();
            boolean bounded = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
            ends.add(new Ends(low, bounded ? objective.value() * scale[j] : Double.POSITIVE_INFINITY));
        }
        return ends;
    }

    /** ojAlgo, some of the levels. */
    List<Ends> ojAlgo(List<Map.Entry<Cell, Target>> some) {
        double[] scale = model.system().scale();
        ExpressionsBasedModel program = new ExpressionsBasedModel();
        List<Variable> unknowns = new ArrayList<>();
        for (int j = 0; j < scale.length; j++) {
            unknowns.add(program.newVariable("x" + j).lower(0));
        }
        int name = 0;
        for (Row row : model.system().rows()) {
            Row scaled = row.scaled(scale);
            Expression expression = program.newExpression("r" + name++).upper(scaled.limit());
            if (row.isEquality()) {
                expression.lower(scaled.limit());
            }
            for (int k = 0; k < scaled.sum().at().length; k++) {
                expression.set(unknowns.get(scaled.sum().at()[k]), scaled.sum().by()[k]);
            }
        }
        List<Ends> ends = new ArrayList<>();
        for (Map.Entry<Cell, Target> each : some) {
            int j = each.getValue().sum().at()[0];
            unknowns.get(j).weight(1);
            double low = program.minimise().getValue() * scale[j];
            Optimisation.Result most = program.maximise();
            boolean bounded = most.getState().isOptimal();
            ends.add(new Ends(low, bounded ? most.getValue() * scale[j] : Double.POSITIVE_INFINITY));
            unknowns.get(j).weight(null);
        }
        return ends;
    }
}
