package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;

/**
 * The greatest that the n largest can have together: that of the best choice of n, found by branch and bound. An unnamed
 * vendor may be among them and have all of the rest; where the first k places are all stated it has no more than the last
 * of these, and several may be among them. Choices are divided vendor by vendor; {@link Relaxation} says how far one can
 * go at the most, and the whole is asked only of the best choice left. Its answer sharpens the relaxation of all others.
 *
 * <p>After {@value #MOST_ASKED} questions, or {@value #MOST_CHOICES} divisions by the number of vendors, the end of the
 * best choice left is told, which is sound and not claimed tight.
 */
final class GreatestLargest {
    static final int MOST_ASKED = 40;
    static final int MOST_CHOICES = 400;

    /** How often the whole is asked to sharpen the first relaxation, and each after a division. */
    private static final int SHARPENINGS = 4;

    private static final int FURTHER = 1;
    private static final double ENOUGH = 2e-9;
    private static final double SAME = 1e-7;
    private static final double DECIDED = 1e-6;

    /** Choices that are alike in what is decided. */
    private record Node(Relaxation.Choice choice, Relaxation.Most most, int sharpened) {}

    private final Market market;
    private final Whole whole;
    private final Relaxation relaxation;
    private final int vendors;

    GreatestLargest(Market market, Whole whole, Relaxation relaxation) {
        this.market = market;
        this.whole = whole;
        this.relaxation = relaxation;
        this.vendors = market.vendors().size();
    }

    Side of(int n) {
        return new Search(n).run();
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

    private final class Search {
        private final int n;
        private final PriorityQueue<Node> queue = new PriorityQueue<>(
                Comparator.comparingDouble((Node each) -> each.most().value()).reversed());
        private final Map<String, Side> answered = new HashMap<>();
        private final List<Relaxation.Most> ruledOut = new ArrayList<>();
        private @Nullable Side best;

        Search(int n) {
            this.n = n;
        }

        Side run() {
            for (int each : unnamed(n)) {
                offer(new Relaxation.Choice(n, each, ruledOut(n - each)), 0);
            }
            int asked = whole.asked();
            for (int steps = 0; !queue.isEmpty(); steps++) {
                Node node = queue.remove();
                if (best != null && isBeaten(node, best)) {
                    ruledOut.add(node.most());
                } else if (steps * Math.max(1, vendors) >= MOST_CHOICES || whole.asked() - asked >= MOST_ASKED) {
                    Relaxation.Most most = node.most();
                    return new Side(most.value(), false, most.statements(), false);
                } else {
                    divide(node);
                }
            }
            return best == null ? new Side(0, false, new TreeSet<>(), false) : because(best);
        }

        /** What is as great as an open end matters too: if it is attained, the end is. */
        private boolean isBeaten(Node node, Side by) {
            double most = node.most().value();
            return most < by.value() - ENOUGH
                    || (most <= by.value() + ENOUGH && (!by.open() || relaxation.isBelow(by.value(), node.choice())));
        }

        private void offer(Relaxation.Choice choice, int sharpened) {
            relaxation.most(choice).ifPresent(most -> queue.add(new Node(choice, most, sharpened)));
        }

        /** The whole is asked whether it allows what the relaxation makes use of. */
        private boolean isSharpened(Node node) {
            Relaxation.Most most = node.most();
            if (node.sharpened() >= SHARPENINGS) {
                return false;
            }
            Optional<Whole.Asked> asked = whole.least(most.weights(), most.weighed());
            asked.ifPresent(each -> relaxation.learn(most.weights(), each.end()));
            boolean less = asked.isPresent() && asked.get().end().value() > most.weighed() + ENOUGH;
            offer(node.choice(), less ? node.sharpened() + 1 : SHARPENINGS);
            return true;
        }

        private void divide(Node node) {
            double[] chosen = node.most().chosen();
            int between = -1;
            for (int v = 0; v < vendors; v++) {
                boolean undecided = Math.abs(chosen[v] - Math.rint(chosen[v])) > DECIDED;
                if (undecided && (between < 0 || Math.abs(chosen[v] - 0.5) < Math.abs(chosen[between] - 0.5))) {
                    between = v;
                }
            }
            if (between >= 0) {
                if (!isSharpened(node)) {
                    branch(node, between);
                }
                return;
            }
            List<Integer> choice = new ArrayList<>();
            for (int v = 0; v < vendors; v++) {
                if (chosen[v] > 0.5) {
                    choice.add(v);
                }
            }
            int unnamed = node.choice().unnamed();
            String key = unnamed + " of " + choice;
            Side known = answered.get(key);
            if (known == null && answered.size() > 0 && isSharpened(node)) {
                return;
            }
            if (known == null) {
                Side answer = choose(n, choice, unnamed);
                answered.put(key, answer);
                take(answer);
                offer(node.choice(), node.sharpened());
                return;
            }
            for (int v = 0; v < vendors; v++) {
                if (node.choice().decided()[v] == 0) {
                    branch(node, v);
                    return;
                }
            }
            // All is decided, and the whole has said how far that goes.
            ruledOut.add(new Relaxation.Most(known.value(), known.statements(), chosen, new double[0], 0));
        }

        private void branch(Node node, int vendor) {
            int sharpened = Math.max(0, SHARPENINGS - FURTHER);
            offer(node.choice().with(vendor, 1), sharpened);
            offer(node.choice().with(vendor, -1), sharpened);
        }

        private void take(Side answer) {
            Side before = best;
            boolean better = before == null
                    || answer.value() > before.value() + ENOUGH
                    || (answer.value() >= before.value() - ENOUGH && before.open() && !answer.open());
            best = better ? answer : before;
        }

        /** The end stands on what proves the best choice, and on what keeps all others from more. */
        private Side because(Side end) {
            SortedSet<String> statements = new TreeSet<>(end.statements());
            ruledOut.stream().filter(each -> each.value() > 0).forEach(each -> statements.addAll(each.statements()));
            return new Side(end.value(), end.open(), statements, end.tight());
        }
    }

    /** What these and so many unnamed vendors have together at the most. */
    private Side choose(int n, List<Integer> choice, int unnamed) {
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
            for (Market.Cap each : market.most(unnamed)) {
                double[] least = opposite(chosen);
                for (int i = 0; i < parts; i++) {
                    least[i] -= each.parts()[i];
                }
                lines.add(new Hull.Line(least, lack.times(-1), -1, each.statements()));
            }
        } else {
            lines.add(new Hull.Line(opposite(chosen), lack.times(-1), -1, List.of()));
        }
        market.caps(n).forEach(each -> lines.add(new Hull.Line(opposite(each), lack.times(-1), -1, List.of())));
        Hull.Least least = new Hull(whole).least(new Hull.Function(1, lack, lines), relaxation);
        double value = 1 - least.value();
        boolean attained = least.proved() && isAttained(least.at(), unnamed, value - Hull.sum(chosen, least.at()));
        return new Side(value, least.open(), least.statements(), attained);
    }

    private static double[] opposite(double[] of) {
        return Arrays.stream(of).map(each -> 0 - each).toArray();
    }

    /** Whether every CRm stated is what it is where the unnamed share evenly and what is left over is spread thin. */
    private boolean isAttained(double[] parts, int unnamed, double theirs) {
        double[] all = Arrays.copyOf(Arrays.copyOf(parts, vendors), vendors + unnamed);
        Arrays.fill(all, vendors, all.length, unnamed == 0 ? 0 : theirs / unnamed);
        return market.statedParts().entrySet().stream()
                .allMatch(
                        each -> Math.abs(parts[each.getValue()] - LeastLargest.largest(each.getKey(), all, all.length))
                                <= SAME);
    }
}
