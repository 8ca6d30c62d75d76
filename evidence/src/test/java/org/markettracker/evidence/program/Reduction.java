package org.markettracker.evidence.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * A linear program without its equalities: unknowns that these make sums of others are put in terms of the others, and
 * that they are not negative becomes a row. The solver is sure-footed without equalities, and not always with them.
 * An answer is turned back into one about all unknowns and rows, the equalities' multipliers being those that balance
 * the unknowns put away.
 */
final class Reduction {
    private static final double NOTHING = 1e-12;

    private final int unknowns;
    private final List<Row> rows;
    private final Substitution substitution;
    private final List<Integer> kept = new ArrayList<>();
    private final List<Row> reduced = new ArrayList<>();

    Reduction(int unknowns, List<Row> rows) {
        this.unknowns = unknowns;
        this.rows = rows;
        this.substitution = Substitution.of(unknowns, rows);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Linear sum = linear(substitution.reduce(row.sum()));
            if (!row.isEquality() && sum.at().length > 0) {
                double limit = row.limit() - row.sum().value(substitution.constants());
                reduced.add(row.with(sum, Row.Kind.AT_MOST, limit));
                kept.add(i);
            }
        }
        for (int pivot : substitution.pivots()) {
            Linear sum = linear(substitution.reduce(Linear.of(pivot).times(-1)));
            reduced.add(Row.given(sum, substitution.constants()[pivot], false, ""));
        }
    }

    /** Whether the equalities leave nothing free. */
    boolean isPoint() {
        return substitution.free() == 0;
    }

    LinearProgram program() {
        return new LinearProgram(substitution.free(), reduced);
    }

    Linear reduce(Linear objective) {
        return linear(substitution.reduce(objective));
    }

    /** The same program measured from a point that keeps its rows. */
    From from(double[] start) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < unknowns; i++) {
            if (!substitution.pivots().contains(i)) {
                free.add(i);
            }
        }
        return new From(free.stream().mapToDouble(i -> start[i]).toArray(), reduced);
    }

    /** Steps up and down from a point: of each unknown two, neither negative. */
    static final class From {
        private final double[] point;
        private final List<Row> rows;

        private From(double[] point, List<Row> rows) {
            this.point = point;
            this.rows = rows;
        }

        LinearProgram program() {
            List<Row> turned = new ArrayList<>();
            for (Row row : rows) {
                double room = Math.max(0, row.limit() - row.sum().value(point));
                turned.add(row.with(turn(row.sum()), Row.Kind.AT_MOST, room));
            }
            for (int i = 0; i < point.length; i++) {
                turned.add(Row.given(turn(Linear.of(i).times(-1)), point[i], false, ""));
            }
            return new LinearProgram(2 * point.length, turned);
        }

        Linear turn(Linear sum) {
            Linear turned = Linear.NOTHING;
            for (int i = 0; i < sum.at().length; i++) {
                turned = turned.plus(sum.by()[i], 2 * sum.at()[i]).plus(-sum.by()[i], 2 * sum.at()[i] + 1);
            }
            return turned;
        }

        LinearProgram.Optimum answer(LinearProgram.Optimum steps) {
            double[] there = point.clone();
            for (int i = 0; i < there.length; i++) {
                there[i] = Math.max(0, there[i] + steps.unknowns()[2 * i] - steps.unknowns()[2 * i + 1]);
            }
            return new LinearProgram.Optimum(steps.value(), there, steps.multipliers());
        }
    }

    private static Linear linear(double[] factors) {
        Linear sum = Linear.NOTHING;
        for (int i = 0; i < factors.length; i++) {
            if (Math.abs(factors[i]) > NOTHING) {
                sum = sum.plus(factors[i], i);
            }
        }
        return sum;
    }

    /** Empty if the equalities have no multipliers that balance the rest. */
    Optional<LinearProgram.Optimum> complete(Linear objective, LinearProgram.Optimum answer) {
        double[] all = substitution.all(answer.unknowns());
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.max(0, all[i]);
        }
        double[] multipliers = new double[rows.size()];
        double[] pull = new double[unknowns];
        for (int i = 0; i < objective.at().length; i++) {
            pull[objective.at()[i]] += objective.by()[i];
        }
        for (int k = 0; k < kept.size(); k++) {
            Linear sum = rows.get(kept.get(k)).sum();
            multipliers[kept.get(k)] = answer.multipliers()[k];
            for (int i = 0; i < sum.at().length; i++) {
                pull[sum.at()[i]] += answer.multipliers()[k] * sum.by()[i];
            }
        }
        List<Integer> pivots = substitution.pivots();
        int size = pivots.size();
        if (size > 0) {
            R064Store matrix = R064Store.FACTORY.make(size, size);
            R064Store right = R064Store.FACTORY.make(size, 1);
            for (int k = 0; k < size; k++) {
                right.set(k, answer.multipliers()[kept.size() + k] - pull[pivots.get(k)]);
                Linear sum = rows.get(substitution.equations().get(k)).sum();
                for (int i = 0; i < sum.at().length; i++) {
                    int at = pivots.indexOf(sum.at()[i]);
                    if (at >= 0) {
                        matrix.set(at, k, sum.by()[i]);
                    }
                }
            }
            LU<Double> lu = LU.R064.make(matrix);
            if (!lu.decompose(matrix) || !lu.isSolvable()) {
                return Optional.empty();
            }
            MatrixStore<Double> balance = lu.getSolution(right);
            for (int k = 0; k < size; k++) {
                multipliers[substitution.equations().get(k)] = balance.doubleValue(k);
            }
        }
        return Optional.of(new LinearProgram.Optimum(objective.value(all), all, multipliers));
    }
}
