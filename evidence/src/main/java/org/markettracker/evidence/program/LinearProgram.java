package org.markettracker.evidence.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Access1D;

/**
 * Least value of a weighted sum of non-negative unknowns under rows, each row at most (or equal to) its limit; with a
 * proof. Rows and unknowns should be scaled to about one.
 */
public final class LinearProgram {
    /** How far a proved answer may be off, rows and unknowns being about one. */
    private static final double TOLERANCE = 1e-8;

    /** A proved optimum: where, how much, and each row's multiplier (0 where it is not tight). */
    public record Optimum(double value, double[] unknowns, double[] multipliers) {}

    private final int unknowns;
    private final List<Row> rows;

    public LinearProgram(int unknowns, List<Row> rows) {
        this.unknowns = unknowns;
        this.rows = rows;
    }

    /** Empty if the solver claims no optimum, or only such as do not stand the check, whichever way it goes. */
    public Optional<Optimum> minimise(Linear objective) {
        return tryToMinimise(objective)
                .or(() -> withoutRedundancy().minimiseAnyWay(objective))
                .map(this::complete);
    }

    private Optional<Optimum> minimiseAnyWay(Linear objective) {
        for (Way way : Way.ALL) {
            Optional<Optimum> optimum = optimum(objective, way);
            if (optimum.isPresent()) {
                return optimum;
            }
        }
        return Optional.empty();
    }

    /** Equalities that follow from others help to explain an end but lead the solver astray now and then. */
    private LinearProgram withoutRedundancy() {
        boolean[] redundant = Substitution.redundant(unknowns, rows);
        List<Row> needed = new ArrayList<>();
        for (int i = 0; i < redundant.length; i++) {
            if (!redundant[i]) {
                needed.add(rows.get(i));
            }
        }
        return new LinearProgram(unknowns, needed);
    }

    /** An optimum of the needed rows with the others' multipliers, which are 0. */
    private Optimum complete(Optimum optimum) {
        if (optimum.multipliers().length == rows.size()) {
            return optimum;
        }
        boolean[] redundant = Substitution.redundant(unknowns, rows);
        double[] multipliers = new double[rows.size()];
        int next = 0;
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] = redundant[i] ? 0 : optimum.multipliers()[next++];
        }
        return new Optimum(optimum.value(), optimum.unknowns(), multipliers);
    }

    /** The same by one way only: for a caller who does not know whether there is an optimum. */
    public Optional<Optimum> tryToMinimise(Linear objective) {
        return optimum(objective, Way.ALL.get(0));
    }

    /** Another tableau, or another order of rows or unknowns, finds the optimum where one way is lost to rounding. */
    private record Way(boolean sparse, boolean rowsTurned, boolean unknownsTurned) {
        static final List<Way> ALL = List.of(
                new Way(false, false, false),
                new Way(false, true, false),
                new Way(false, false, true),
                new Way(false, true, true),
                new Way(true, false, false),
                new Way(true, true, false),
                new Way(true, false, true),
                new Way(true, true, true));

        int row(int index, int count) {
            return rowsTurned ? count - 1 - index : index;
        }

        int unknown(int index, int count) {
            return unknownsTurned ? count - 1 - index : index;
        }
    }

    private Optimisation.Result solve(Linear objective, Way way) {
        LinearSolver.Builder builder = LinearSolver.newBuilder(dense(objective, 1, way));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(way.row(i, rows.size()));
            if (row.isEquality()) {
                builder.equality(Math.abs(row.limit()), dense(row.sum(), row.limit() < 0 ? -1 : 1, way));
            } else {
                builder.inequality(row.limit(), dense(row.sum(), 1, way));
            }
        }
        if (rows.isEmpty()) {
            builder.inequality(1, new double[unknowns]);
        }
        Optimisation.Options options = new Optimisation.Options();
        options.sparse = way.sparse();
        // Going in circles is a way lost like any other.
        options.iterations_abort = 1000 + 20 * (rows.size() + unknowns);
        return builder.build(options).solve();
    }

    private Optional<Optimum> optimum(Linear objective, Way way) {
        Optimisation.Result result = solve(objective, way);
        if (!result.getState().isOptimal() || result.getMultipliers().isEmpty()) {
            return Optional.empty();
        }
        Access1D<?> given = result.getMultipliers().get();
        double[] multipliers = new double[rows.size()];
        int next = 0;
        // The tableau holds first what is at most something, then the negative limits, then the equalities.
        for (int kind = 0; kind < 3; kind++) {
            for (int k = 0; k < rows.size(); k++) {
                int i = way.row(k, rows.size());
                Row row = rows.get(i);
                if (kind == (row.isEquality() ? 2 : row.limit() < 0 ? 1 : 0)) {
                    multipliers[i] = (row.isEquality() && row.limit() < 0 ? -1 : 1) * given.doubleValue(next++);
                }
            }
        }
        double[] solution = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            solution[i] = Math.max(0, result.doubleValue(way.unknown(i, unknowns)));
        }
        Optimum optimum = new Optimum(objective.value(solution), solution, multipliers);
        return isProved(objective, optimum) ? Optional.of(optimum) : Optional.empty();
    }

    /** Weak duality: feasible unknowns and feasible multipliers of the same value are both optimal. */
    private boolean isProved(Linear objective, Optimum optimum) {
        double[] reduced = dense(objective, 1, Way.ALL.get(0));
        double bound = 0;
        double size = 1 + Math.abs(optimum.value());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double multiplier = optimum.multipliers()[i];
            double over = row.sum().value(optimum.unknowns()) - row.limit();
            double allowed = TOLERANCE * (1 + Math.abs(row.limit()) + row.sum().magnitude(optimum.unknowns()));
            boolean equality = row.kind() == Row.Kind.EQUAL;
            if ((equality ? Math.abs(over) : over) > allowed || (!equality && multiplier < -TOLERANCE)) {
                return false;
            }
            bound -= multiplier * row.limit();
            size += Math.abs(multiplier * row.limit());
            for (int k = 0; k < row.sum().at().length; k++) {
                reduced[row.sum().at()[k]] += multiplier * row.sum().by()[k];
            }
        }
        for (double each : reduced) {
            if (each < -TOLERANCE * size) {
                return false;
            }
        }
        return Math.abs(bound - optimum.value()) <= TOLERANCE * size;
    }

    private double[] dense(Linear sum, double factor, Way way) {
        double[] dense = new double[unknowns];
        for (int i = 0; i < sum.at().length; i++) {
            dense[way.unknown(sum.at()[i], unknowns)] = factor * sum.by()[i];
        }
        return dense;
    }
}
