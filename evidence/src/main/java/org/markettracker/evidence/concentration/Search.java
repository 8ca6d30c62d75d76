package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.concentration.chosen.Cap;
import org.markettracker.evidence.concentration.chosen.Choice;
import org.markettracker.evidence.concentration.chosen.Most;

/**
 * Branch and bound over who is among the n. A choice is beaten if it cannot go farther than a point known does, or than
 * what the whole has answered of another; whoever cannot be decided otherwise without being beaten is decided.
 */
final class Search {
    /** How often the whole is asked to sharpen the first relaxation, and each after a division. */
    private static final int SHARPENINGS = 4;

    private static final int FURTHER = 1;
    private static final double ENOUGH = 2e-9;
    private static final double DECIDED = 1e-6;

    /** Choices that are alike in what is decided. */
    private record Node(Choice choice, Most most, int sharpened) {}

    private final GreatestLargest market;
    private final Whole whole;
    private final Relaxation relaxation;
    private final int vendors;
    private final int n;
    private final PriorityQueue<Node> queue = new PriorityQueue<>(
            Comparator.comparingDouble((Node each) -> each.most().value()).reversed());
    private final Map<String, Side> answered = new HashMap<>();
    private final List<Most> ruledOut = new ArrayList<>();
    private final List<Choice> begin;
    private @Nullable Side best;
    /** How far points known go, those that strict rows are only kept nearly at included. */
    private double reached;

    /** How far those go that are seen to be possible. */
    private double seen = -1;

    /** How far points go, or come as near as one likes, at which every CRm stated is what it is. */
    private double told = -1;

    private int points;
    private int steps;

    Search(int n, GreatestLargest market, Whole whole, Relaxation relaxation, int vendors) {
        this.n = n;
        this.market = market;
        this.whole = whole;
        this.relaxation = relaxation;
        this.vendors = vendors;
        this.begin = market.choices(n);
    }

    Side run() {
        look();
        if (seen >= 1 - ENOUGH) {
            return new Side(1, false, new TreeSet<>(), true);
        }
        begin.forEach(each -> offer(each, 0));
        int asked = whole.asked();
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            look();
            if (isBeaten(node)) {
                ruledOut.add(node.most());
            } else if (steps * vendors >= GreatestLargest.MOST_CHOICES
                    || whole.asked() - asked >= GreatestLargest.MOST_ASKED) {
                return new Side(node.most().value(), false, all(List.of(node.most())), false);
            } else {
                divide(node);
            }
        }
        look();
        return because();
    }

    /** What the points known since last have in their n largest. */
    private void look() {
        List<Whole.Point> all = whole.points();
        for (; points < all.size(); points++) {
            Whole.Point point = all.get(points);
            for (Choice choice : begin) {
                double theirs = choice.unnamed() == 0 ? 0 : Math.max(0, 1 - point.largest(vendors));
                for (Cap each : choice.unnamedCaps()) {
                    theirs = Math.min(theirs, Hull.sum(each.parts(), point.parts()));
                }
                double value = Math.min(1, point.largest(n - choice.unnamed()) + theirs);
                for (Cap each : choice.caps()) {
                    value = Math.min(value, Hull.sum(each.parts(), point.parts()));
                }
                reached = Math.max(reached, value);
                boolean attained =
                        value > Math.min(seen, told) && market.isAttained(point.parts(), choice.unnamed(), theirs);
                told = attained ? Math.max(told, value) : told;
                seen = attained && point.strict() ? Math.max(seen, value) : seen;
            }
        }
    }

    private boolean isBeaten(double value) {
        return value < reached - ENOUGH || value <= seen + ENOUGH;
    }

    /** What is as great as an open end matters too: if it is attained, the end is. */
    private boolean isBeaten(Node node) {
        double value = node.most().value();
        if (isBeaten(value)) {
            return true;
        }
        return best != null
                && (value < best.value() - ENOUGH
                        || (value <= best.value() + ENOUGH
                                && (!best.open() || relaxation.isBelow(best.value(), node.choice()))));
    }

    private void offer(Choice choice, int sharpened) {
        relaxation.most(choice).ifPresent(most -> queue.add(new Node(choice, most, sharpened)));
    }

    /** The whole is asked whether it allows what the relaxation makes use of. */
    private boolean isSharpened(Node node) {
        Most most = node.most();
        if (node.sharpened() >= SHARPENINGS || !most.isWeighed()) {
            return false;
        }
        Optional<Whole.Asked> asked = whole.least(most.weights(), most.weighed());
        asked.ifPresent(each -> relaxation.learn(most.weights(), each.end()));
        boolean less = asked.isPresent() && asked.get().end().value() > most.weighed() + ENOUGH;
        offer(node.choice(), less ? node.sharpened() + 1 : SHARPENINGS);
        return true;
    }

    /** What those not chosen have at the least who hang together. */
    private boolean isTold(Node node) {
        boolean told = market.tell(node.most().chosen());
        if (told) {
            offer(node.choice(), node.sharpened());
        }
        return told;
    }

    /** Whoever cannot be decided otherwise without falling behind what is known to be possible is decided. */
    private boolean isDecided(Node node) {
        Most most = node.most();
        int[] decided = node.choice().decided().clone();
        double top = 0;
        boolean more = false;
        for (int v = 0; v < vendors; v++) {
            double otherwise = most.value() - Math.abs(most.spare()[v]);
            if (decided[v] == 0 && isBeaten(otherwise)) {
                decided[v] = most.spare()[v] > 0 ? -1 : 1;
                top = Math.max(top, otherwise);
                more = true;
            }
        }
        if (more) {
            ruledOut.add(Most.of(top, most.because()));
            offer(node.choice().with(decided), node.sharpened());
        }
        return more;
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
        boolean wide = node.most().isWeighed();
        int unnamed = node.choice().unnamed();
        List<Integer> choice = IntStream.range(0, vendors)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer v) -> -chosen[v]))
                .limit(n - unnamed)
                .filter(v -> chosen[v] > 0.5 || !wide)
                .sorted()
                .toList();
        String key = unnamed + " of " + choice;
        Side known = answered.get(key);
        boolean first = known == null && wide && between < 0 && answered.isEmpty();
        if (!first && (isTold(node) || isDecided(node))) {
            return;
        }
        steps++;
        if (known == null && (!wide || between < 0)) {
            if (!answered.isEmpty() && isSharpened(node)) {
                return;
            }
            Side answer = market.choose(n, choice, unnamed);
            answered.put(key, answer);
            take(answer);
            if (isBeaten(node)) {
                ruledOut.add(node.most());
            } else {
                offer(node.choice(), node.sharpened());
            }
            return;
        }
        if (between >= 0 && wide && isSharpened(node)) {
            return;
        }
        for (int v = 0; v < vendors; v++) {
            if (node.choice().decided()[v] == 0 && (between < 0 || v == between)) {
                branch(node, v);
                return;
            }
        }
        // All is decided, and the whole has said how far that goes.
        double far = known == null ? node.most().value() : known.value();
        List<Collection<String>> statements = known == null ? node.most().because() : List.of(known.statements());
        ruledOut.add(Most.of(far, statements));
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
    private Side because() {
        SortedSet<String> statements = all(ruledOut);
        double top = ruledOut.stream().mapToDouble(Most::value).max().orElse(0);
        Side end = best;
        if (end == null || end.value() <= seen + ENOUGH) {
            boolean tight = top <= seen + ENOUGH;
            return new Side(Math.max(top, tight ? seen : reached), false, statements, tight);
        }
        statements.addAll(end.statements());
        boolean tight = end.tight() || end.value() <= told + ENOUGH;
        return new Side(end.value(), end.open(), statements, tight);
    }

    /** Many stand on the same: each is looked through once. */
    private static SortedSet<String> all(List<Most> those) {
        Set<Collection<String>> because = Collections.newSetFromMap(new IdentityHashMap<>());
        those.stream().filter(each -> each.value() > 0).forEach(each -> because.addAll(each.because()));
        Set<String> statements = new HashSet<>();
        because.forEach(statements::addAll);
        return new TreeSet<>(statements);
    }
}
