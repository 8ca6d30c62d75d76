package org.markettracker.evidence.solve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.simplex.Answer;
import org.markettracker.evidence.simplex.Simplex;

/** Rows as if none were strict, asked where nothing else will do: there is no solver before the first question. */
final class Loose {
    private static final double MOST_RATIO = 1e9;

    private final Bounds bounds;
    private int[] basis;
    private double[] begun;
    private double[] start;
    private double[] anchor = new double[0];
    private @Nullable Simplex solver;

    /**
     * @param strictly the solver that keeps strict rows strictly, where it is to be begun
     * @param former of other rows about the same unknowns, whose anchor may be this one's
     */
    Loose(Bounds bounds, Simplex strictly, @Nullable Loose former) {
        this.bounds = bounds;
        basis = strictly.basis();
        begun = strictly.point();
        start = former == null || former.anchor.length == 0 ? begun : former.anchor;
    }

    private Simplex solver() {
        if (solver == null) {
            solver = bounds.active().solver(false);
            solver.begin(basis, begun);
            if (solver.makeFeasible().kind() != Answer.Kind.MINIMUM) {
                throw bounds.failed("no point that keeps all rows, though there is one that keeps them strictly");
            }
            anchor = Mending.stayed(start, solver.point());
        }
        return solver;
    }

    void rest() {
        if (solver != null) {
            basis = solver.basis();
            begun = anchor;
            start = anchor;
            solver = null;
        }
    }

    /** A point of the rows, strict ones attained, that answers are told from. */
    double[] anchor() {
        solver();
        return anchor;
    }

    /** Where an answer is attained. */
    Bound.Witness attained(Answer answer) {
        return new Bound.Witness(anchor(), answer.moved(), answer.by(), answer.kind() == Answer.Kind.UNBOUNDED);
    }

    /** An answer that is right, or none at all. */
    Answer ask(Linear objective) {
        Answer answer = solver().minimise(objective);
        for (int attempt = 0; attempt < 2 && !solver().isProved(objective, answer); attempt++) {
            solver().moveToMinimum(objective);
            anchor = solver().point();
            answer = solver().minimise(objective);
        }
        if (!solver().isProved(objective, answer)) {
            solver = null;
            anchor = new double[0];
            answer = solver().minimise(objective);
        }
        if (!solver().isProved(objective, answer)) {
            throw bounds.failed("no proof of a bound");
        }
        return answer;
    }

    /** The answer to what was asked last where strict rows are kept strictly, which mostly is the same but for their hair. */
    Answer after(Simplex strictly, Linear objective, Answer answer) {
        Answer shifted = strictly.under(solver(), answer);
        return solver().isProved(objective, shifted) ? shifted : ask(objective);
    }

    /** Of a ratio the least value, the question that it answers, and that answer. */
    record Part(double value, Linear left, Answer answer) {}

    /** The least ratio to an unknown, told at once where the rows allow it; else empty, and it is to be sought. */
    Optional<Part> leastRatio(Linear above, Linear below) {
        if (below.at().length != 1) {
            return Optional.empty();
        }
        double value = solver().leastRatio(above, below.at()[0]) / below.by()[0];
        if (Double.isNaN(value) || Math.abs(value) > MOST_RATIO) {
            return Optional.empty();
        }
        Linear left = above.plus(-value, below).times(1 / (1 + Math.abs(value)));
        Answer answer = solver().here(left);
        return solver().isProved(left, answer) ? Optional.of(new Part(value, left, answer)) : Optional.empty();
    }

    /** The answer to what was asked last where strict rows are kept strictly, if these only shift it. */
    Answer under(Simplex strictly, Answer answer) {
        return solver().under(strictly, answer);
    }
}
