package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;

/**
 * Both ends of many quantities: from nothing, or after a change, when an end is sought only if a row that proves it is
 * gone, or a new row cuts off the point where it is attained and no other such point is known.
 *
 * @param <K> what quantities are called
 */
final class Seeking<K> {
    private static final int[] SIGN = {1, -1};

    /** A quantity of which not both ends are known yet. */
    private static final class Open<K> {
        private final Solution.Question<K> question;
        private final List<Bound> before;
        private final @Nullable Bound[] now = new Bound[2];

        private Open(Solution.Question<K> question, List<Bound> before) {
            this.question = question;
            this.before = before;
        }
    }

    private final Bounds bounds;
    private final RatioBounds ratios;
    private final Points points;
    private final Map<K, Ends> found = new HashMap<>();

    Seeking(Bounds bounds) {
        this.bounds = bounds;
        this.ratios = new RatioBounds(bounds);
        this.points = new Points(bounds);
    }

    Map<K, Ends> anew(List<Solution.Question<K>> questions) {
        questions.forEach(this::anew);
        return found;
    }

    private Optional<List<Bound>> anew(Solution.Question<K> question) {
        Linear sum = question.sum();
        Optional<List<Bound>> both = question.isRatio()
                ? ratios.of(sum, question.over())
                : Optional.of(List.of(bounds.least(sum), bounds.greatest(sum)));
        found.put(question.of(), new Ends(question, both));
        return both;
    }

    Map<K, Ends> again(List<Solution.Question<K>> questions, Map<K, Ends> before, Changed changed) {
        List<Open<K>> open = new ArrayList<>();
        for (Solution.Question<K> question : questions) {
            Ends old = before.get(question.of());
            if (old == null || old.bounds().isEmpty() || !old.question().equals(question)) {
                anew(question).ifPresent(both -> both.forEach(points::note));
            } else {
                Open<K> one = new Open<>(question, old.bounds().get());
                for (int side = 0; side < SIGN.length; side++) {
                    one.now[side] = changed.kept(one.before.get(side), question.sum(), question.over())
                            .orElse(null);
                }
                open.add(one);
            }
        }
        // What needs a new proof comes first: the points found with it may be where other ends are attained.
        open.forEach(each -> seek(each, changed, false));
        open.forEach(each -> seek(each, changed, true));
        for (Open<K> each : open) {
            if (each.now[0] == null || each.now[1] == null) {
                anew(each.question);
            } else {
                found.put(each.question.of(), new Ends(each.question, Optional.of(List.of(each.now[0], each.now[1]))));
            }
        }
        return found;
    }

    private void seek(Open<K> open, Changed changed, boolean proved) {
        for (int side = 0; side < SIGN.length; side++) {
            if (open.now[side] != null) {
                continue;
            }
            Bound old = open.before.get(side);
            Bound proof = changed.proof(old);
            if ((proof != null) == proved) {
                Bound now = proof == null
                        ? null
                        : points.attaining(proof, open.question.sum(), open.question.over())
                                .orElse(null);
                open.now[side] = now == null ? sought(open.question, side, old, proof) : now;
            }
        }
    }

    private @Nullable Bound sought(Solution.Question<K> question, int side, Bound old, @Nullable Bound proof) {
        Bound bound = question.isRatio()
                ? ratios.again(question.sum(), question.over(), SIGN[side], old).orElse(null)
                : side == 0 ? bounds.least(question.sum(), proof) : bounds.greatest(question.sum(), proof);
        if (bound != null) {
            points.note(bound);
        }
        return bound;
    }
}
