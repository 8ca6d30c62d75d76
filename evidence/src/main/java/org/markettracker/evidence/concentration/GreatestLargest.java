package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.markettracker.evidence.concentration.chosen.Cap;
import org.markettracker.evidence.concentration.chosen.Choice;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.solve.End;

/**
 * The greatest that the n largest can have together: that of the best choice of n, found by branch and bound. An unnamed
 * vendor may be among them and have all of the rest; where the first k places are all stated it has no more than the last
 * of these, and several may be among them. Choices are divided vendor by vendor; {@link Relaxation} says how far one can
 * go at the most, and every point known how far one can go at least. The whole is asked only of the best choice left: what
 * those have at the least who are not chosen, as far as they hang together, and then how far the choice goes. Its answers
 * sharpen the relaxation of all others.
 *
 * <p>After {@value #MOST_ASKED} questions, or {@value #MOST_CHOICES} divisions by the number of vendors, the end of the
 * best choice left is told, which is sound and not claimed tight.
 */
final class GreatestLargest {
    static final int MOST_ASKED = 40;
    static final int MOST_CHOICES = 400;

    private static final double ENOUGH = 2e-9;
    private static final double SAME = 1e-7;

    private final Market market;
    private final Whole whole;
    private final Relaxation relaxation;
    private final int vendors;
    private final List<List<Integer>> tied;
    private final SortedMap<Integer, Integer> stated;
    private final Set<BitSet> askedTogether = new HashSet<>();

    GreatestLargest(Market market, Whole whole, Relaxation relaxation) {
        this.market = market;
        this.whole = whole;
        this.relaxation = relaxation;
        this.vendors = market.vendors().size();
        this.tied = market.tied();
        this.stated = market.statedParts();
    }

    Side of(int n) {
        return new Search(n, this, whole, relaxation, vendors).run();
    }

    /** Where to begin: for each number of unnamed vendors that may be among the n. */
    List<Choice> choices(int n) {
        return Arrays.stream(unnamed(n))
                .mapToObj(each -> new Choice(n, each, ruledOut(n - each), market.most(each), market.caps(n)))
                .toList();
    }

    /** Whoever has no more than so many others for sure need not be chosen. */
    private int[] ruledOut(int named) {
        int[] decided = new int[vendors];
        for (int v = 0; v < vendors; v++) {
            double most = market.vendors().get(v).most();
            int above = 0;
            for (int u = 0; u < vendors; u++) {
                double least = market.vendors().get(u).least();
                above += u != v && (least > most || (least == most && u < v)) ? 1 : 0;
            }
            decided[v] = above >= named ? -1 : 0;
        }
        return decided;
    }

    /** How many of the n may be unnamed. */
    private int[] unnamed(int n) {
        int first = market.first().size();
        int fewest = Math.max(0, n - vendors);
        // Only where each of them is limited by itself can several have more than one.
        if (first > 0 || market.stated().containsKey(1)) {
            int most = Math.max(fewest, n - first);
            int[] all = new int[most - fewest + 1];
            Arrays.setAll(all, i -> fewest + i);
            return all;
        }
        return fewest > 0 ? new int[] {fewest} : new int[] {0, 1};
    }

    /** The whole is asked what those not chosen have at the least who hang together; whether that says more. */
    boolean tell(double[] chosen) {
        boolean more = false;
        for (List<Integer> each : tied) {
            BitSet left = new BitSet();
            double[] by = new double[vendors + stated.size()];
            double lows = 0;
            for (int v : each) {
                if (chosen[v] < 0.5) {
                    left.set(v);
                    by[v] = 1;
                    lows += market.vendors().get(v).least();
                }
            }
            if (left.cardinality() > 1 && askedTogether.add(left) && !isKnown(by, lows)) {
                Optional<Whole.Asked> asked = whole.least(by, lows);
                asked.ifPresent(answer -> relaxation.learn(by, answer.end()));
                more |= asked.isPresent() && asked.get().end().value() > lows + ENOUGH;
            }
        }
        return more;
    }

    private boolean isKnown(double[] by, double sum) {
        return whole.points().stream().anyMatch(each -> Hull.sum(by, each.parts()) <= sum + ENOUGH);
    }

    /** What these and so many unnamed vendors have together at the most. */
    Side choose(int n, List<Integer> choice, int unnamed) {
        int parts = market.parts().size();
        double[] chosen = new double[parts];
        double[] left = new double[parts];
        for (int v = 0; v < vendors; v++) {
            chosen[v] = choice.contains(v) ? 1 : 0;
            left[v] = unnamed > 0 && chosen[v] == 0 ? 1 : 0;
        }
        // What is looked for is the least of what the choice lacks of the whole.
        Linear lack = Linear.of(0);
        List<Hull.Line> lines = new ArrayList<>();
        if (unnamed > 0) {
            lines.add(new Hull.Line(left, lack.times(-1), 0, List.of()));
            for (Cap each : market.most(unnamed)) {
                double[] least = opposite(chosen);
                for (int i = 0; i < parts; i++) {
                    least[i] -= each.parts()[i];
                }
                lines.add(new Hull.Line(least, lack.times(-1), -1, each.statements()));
            }
        } else {
            lines.add(new Hull.Line(opposite(chosen), lack.times(-1), -1, List.of()));
        }
        market.caps(n).forEach(each -> lines.add(new Hull.Line(opposite(each.parts()), lack.times(-1), -1, List.of())));
        if (lines.size() == 1) {
            return choose(lines.get(0));
        }
        Hull.Least least = new Hull(whole).least(new Hull.Function(1, lack, lines), relaxation);
        double value = 1 - least.value();
        boolean attained = least.proved() && isAttained(least.at(), unnamed, value - Hull.sum(chosen, least.at()));
        return new Side(value, least.open(), least.statements(), attained);
    }

    /** Where there is one line the function is a weighted sum, of which the whole is asked at once. */
    private Side choose(Hull.Line line) {
        double[] by = line.parts();
        Whole.Point lowest = whole.lowest(point -> Hull.sum(by, point.parts()));
        Optional<Whole.Asked> asked = whole.least(by, Hull.sum(by, lowest.parts()));
        if (asked.isEmpty()) {
            return new Side(1, false, new TreeSet<>(), false);
        }
        End end = asked.get().end();
        relaxation.learn(by, end);
        Whole.Point nearest = whole.lowest(point -> Hull.sum(by, point.parts()));
        boolean attained = Hull.sum(by, nearest.parts()) <= end.value() + ENOUGH;
        return new Side(1 - end.value() + line.limit(), end.open(), end.statements(), attained);
    }

    private static double[] opposite(double[] of) {
        return Arrays.stream(of).map(each -> 0 - each).toArray();
    }

    /** Whether every CRm stated is what it is where the unnamed share evenly and what is left over is spread thin. */
    boolean isAttained(double[] parts, int unnamed, double theirs) {
        double[] all = Arrays.copyOf(Arrays.copyOf(parts, vendors), vendors + unnamed);
        Arrays.fill(all, vendors, all.length, unnamed == 0 ? 0 : theirs / unnamed);
        return stated.entrySet().stream()
                .allMatch(
                        each -> Math.abs(parts[each.getValue()] - LeastLargest.largest(each.getKey(), all, all.length))
                                <= SAME);
    }
}
