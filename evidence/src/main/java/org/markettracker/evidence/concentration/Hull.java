package org.markettracker.evidence.concentration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.markettracker.evidence.concentration.chosen.Program;
import org.markettracker.evidence.program.Linear;

/**
 * The least of a convex function over everything that the whole allows, though the whole is only asked for least weighted
 * sums (the method of Dantzig and Wolfe). Among the mixtures of the points known so far the least is a small linear
 * program; its prices are weights, and the whole is asked for the least sum so weighted: either that is no less, and so
 * proves the end with the statements behind it, or it names a point that was missing.
 */
final class Hull {
    private static final int ROUNDS = 80;
    private static final double ENOUGH = 1e-9;
    private static final double ALIKE = 1e-12;
    private static final double NOTABLE = 1e-9;

    /**
     * A condition {@code parts + further <= limit}.
     *
     * @param statements that it stands on
     */
    record Line(double[] parts, Linear further, double limit, List<String> statements) {}

    /**
     * A convex function of the parts: the least that an objective of further unknowns, none below zero, can be under lines.
     *
     * @param further how many unknowns
     */
    record Function(int further, Linear objective, List<Line> lines) {}

    /**
     * The least of a function.
     *
     * @param value that it surely is not below
     * @param at parts where it is attained, but for rounding, if it is proved
     */
    record Least(double value, boolean open, SortedSet<String> statements, double[] at, boolean proved) {}

    private final Whole whole;
    /** Where the last mixture was found: one point more, or a function little different, hardly lead away from there. */
    private Program.Basis last = Program.NOWHERE;

    Hull(Whole whole) {
        this.whole = whole;
    }

    /** @param learning is told what the whole answers */
    Least least(Function function, Relaxation learning) {
        double best = Double.NEGATIVE_INFINITY;
        boolean open = false;
        SortedSet<String> statements = new TreeSet<>();
        for (int round = 0; ; round++) {
            List<Whole.Point> points = List.copyOf(whole.points());
            Program.Optimum mixture = mixture(function, points);
            double[] at = mixed(function, points, mixture.at());
            if (best >= mixture.value() - ENOUGH && (open || isStrict(function, points, mixture.at()))) {
                return new Least(best, open, statements, at, true);
            }
            double[] weights = new double[at.length];
            SortedSet<String> used = new TreeSet<>();
            double fixed = prices(function, mixture, weights, used);
            boolean flat = Arrays.stream(weights).allMatch(each -> Math.abs(each) <= NOTABLE);
            Optional<Whole.Asked> asked = flat ? Optional.empty() : whole.least(weights, mixture.value() - fixed);
            double proved =
                    flat ? fixed : asked.map(each -> each.end().value() + fixed).orElse(best);
            // What two questions prove alike is open if one says so.
            boolean alike = proved >= best - ALIKE
                    && !open
                    && asked.isPresent()
                    && asked.get().end().open();
            if (proved > best || alike) {
                best = Math.max(best, proved);
                open = asked.isPresent() && asked.get().end().open();
                asked.ifPresent(each -> used.addAll(each.end().statements()));
                statements = used;
            }
            asked.ifPresent(each -> learning.learn(weights, each.end()));
            boolean enough = best >= mixture.value() - ENOUGH;
            if (enough || round == ROUNDS || asked.isEmpty() || whole.points().size() == points.size()) {
                return new Least(best, open, statements, at, enough);
            }
        }
    }

    /** Whether the mixture keeps strict rows strictly, as it does if one of its points does. */
    private static boolean isStrict(Function function, List<Whole.Point> points, double[] of) {
        for (int k = 0; k < points.size(); k++) {
            if (points.get(k).strict() && of[function.further() + k] > NOTABLE) {
                return true;
            }
        }
        return false;
    }

    private Program.Optimum mixture(Function function, List<Whole.Point> points) {
        int further = function.further();
        Program program = new Program(further + points.size());
        for (Line line : function.lines()) {
            double[] by = new double[further + points.size()];
            for (int e = 0; e < line.further().at().length; e++) {
                by[line.further().at()[e]] = line.further().by()[e];
            }
            for (int k = 0; k < points.size(); k++) {
                by[further + k] = sum(line.parts(), points.get(k).parts());
            }
            program.atMost(by, line.limit());
        }
        double[] all = new double[further + points.size()];
        Arrays.fill(all, further, all.length, 1);
        program.equal(all, 1);
        Program.Optimum mixture = program.minimise(function.objective(), last)
                .orElseThrow(() -> new IllegalStateException("no mixture of known points is possible"));
        last = mixture.basis();
        return mixture;
    }

    private static double[] mixed(Function function, List<Whole.Point> points, double[] of) {
        double[] mixed = new double[points.get(0).parts().length];
        for (int k = 0; k < points.size(); k++) {
            double by = of[function.further() + k];
            for (int i = 0; by != 0 && i < mixed.length; i++) {
                mixed[i] += by * points.get(k).parts()[i];
            }
        }
        return mixed;
    }

    /** What each part is worth at the mixture, and what the function is beside. */
    private static double prices(
            Function function, Program.Optimum mixture, double[] weights, SortedSet<String> statements) {
        double fixed = 0;
        for (int i = 0; i < function.lines().size(); i++) {
            Line line = function.lines().get(i);
            double multiplier = mixture.multipliers()[i];
            fixed += multiplier * line.limit();
            for (int k = 0; k < weights.length; k++) {
                weights[k] -= multiplier * line.parts()[k];
            }
            if (Math.abs(multiplier) > NOTABLE) {
                statements.addAll(line.statements());
            }
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Whole.plain(weights[k]);
        }
        return fixed;
    }

    static double sum(double[] by, double[] parts) {
        double sum = 0;
        for (int i = 0; i < by.length; i++) {
            sum += by[i] * parts[i];
        }
        return sum;
    }
}
