package org.markettracker.evidence.program;

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

    private static final double SMALL = 1 << 14;
    private static final double NUDGE = 1e-10;
    private static final double GOLDEN = 0.6180339887498949;

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
        return minimise(objective, new double[0]);
    }

    /**
     * The same where a point is known that keeps the rows: measured from there no limit is negative, and the solver need
     * not look for a beginning, which is where it is lost most often.
     *
     * @param start a point that keeps the rows, or none
     */
    public Optional<Optimum> minimise(Linear objective, double[] start) {
        Reduction reduction = new Reduction(unknowns, rows);
        Optional<Optimum> first = reduced(reduction, objective, Way.ALL.get(0));
        if (first.isPresent()) {
            return first;
        }
        Optional<Optimum> second =
                new DualSimplex(unknowns, rows).minimise(objective).filter(optimum -> isProved(objective, optimum));
        if (second.isPresent()) {
            return second;
        }
        for (Way way : Way.ALL) {
            Optional<Optimum> optimum = fromStart(reduction, objective, start, way)
                    .or(() -> reduced(reduction, objective, way))
                    .or(() -> optimum(objective, way));
            if (optimum.isPresent()) {
                return optimum;
            }
        }
        return Optional.empty();
    }

    /** A point that keeps the equalities, and as far as that goes without a negative unknown. */
    public double[] keepingEqualities() {
        double[] point = Substitution.of(unknowns, rows).constants().clone();
        for (int i = 0; i < point.length; i++) {
            point[i] = Math.max(0, point[i]);
        }
        return point;
    }

    private Optional<Optimum> fromStart(Reduction reduction, Linear objective, double[] start, Way way) {
        if (start.length != unknowns || reduction.isPoint()) {
            return Optional.empty();
        }
        Reduction.From from = reduction.from(start);
        return from.program()
                .optimum(from.turn(reduction.reduce(objective)), way)
                .map(from::answer)
                .flatMap(answer -> reduction.complete(objective, answer))
                .filter(optimum -> isProved(objective, optimum));
    }

    /** The same by one way only: for a caller who does not know whether there is an optimum. */
    public Optional<Optimum> tryToMinimise(Linear objective) {
        return reduced(new Reduction(unknowns, rows), objective, Way.ALL.get(0));
    }

    private Optional<Optimum> reduced(Reduction reduction, Linear objective, Way way) {
        if (reduction.isPoint()) {
            return optimum(objective, way);
        }
        return reduction
                .program()
                .optimum(reduction.reduce(objective), way)
                .flatMap(answer -> reduction.complete(objective, answer))
                .filter(optimum -> isProved(objective, optimum));
    }

    /**
     * Another order of rows or unknowns finds the optimum where one way is lost to rounding, and so does nudging: rows
     * that meet in one point are moved apart by much less than the check allows, in units so small that the solver can
     * tell them apart.
     */
    private record Way(boolean nudged, boolean rowsTurned, boolean unknownsTurned) {
        static final List<Way> ALL = List.of(
                new Way(false, false, false),
                new Way(true, false, false),
                new Way(true, true, false),
                new Way(true, false, true),
                new Way(true, true, true),
                new Way(false, true, false),
                new Way(false, false, true),
                new Way(false, true, true));

        double unit() {
            return nudged ? SMALL : 1;
        }

        double limit(Row row, int index) {
            double nudge = nudged ? NUDGE * (0.5 + GOLDEN * (index + 1) % 1) : 0;
            return unit() * (row.limit() + nudge);
        }

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
                builder.equality(way.unit() * Math.abs(row.limit()), dense(row.sum(), row.limit() < 0 ? -1 : 1, way));
            } else {
                builder.inequality(way.limit(row, i), dense(row.sum(), 1, way));
            }
        }
        if (rows.isEmpty()) {
            builder.inequality(1, new double[unknowns]);
        }
        Optimisation.Options options = new Optimisation.Options();
        options.sparse = false;
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
                if (kind == (row.isEquality() ? 2 : way.limit(row, k) < 0 ? 1 : 0)) {
                    multipliers[i] = (row.isEquality() && row.limit() < 0 ? -1 : 1) * given.doubleValue(next++);
                }
            }
        }
        double[] solution = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            solution[i] = Math.max(0, result.doubleValue(way.unknown(i, unknowns)) / way.unit());
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
