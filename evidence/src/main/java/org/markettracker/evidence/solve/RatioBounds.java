package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.simplex.Answer;

/**
 * Ends of a ratio of two sums, by Dinkelbach's steps: the ratio at hand is subtracted, as a multiple of the base, and
 * what is left is optimised, until nothing is left. The last step's multipliers prove that no ratio is better. Each step
 * asks the same rows another question, so that a ratio costs a few levels.
 */
public final class RatioBounds {
    private static final double NOTHING = 1e-9;
    private static final double EXACT = 1e-12;
    /** A ratio is none that grows beyond this, base and sum being about one. */
    private static final double ENDLESS = 1e9;

    /** What is less beside what it is about is taken for nothing: rows that gave way leave as much. */
    private static final double NO_BASE = 1e-7;

    private static final int STEPS = 80;

    /** A question, to no base if it was about a sum alone, with its answer. */
    public record Asked(Linear sum, Linear base, Bound bound) {}

    private final Bounds bounds;
    /** Many ratios are to the same base. */
    private final Map<Linear, Bound> most = new HashMap<>();

    private final List<Asked> asked = new ArrayList<>();

    public RatioBounds(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Least and greatest ratio; empty where the base can only be nothing, so that there is no ratio. */
    public Optional<List<Bound>> of(Linear sum, Linear base) {
        return isNothing(base) ? Optional.empty() : Optional.of(List.of(search(sum, base, 1), search(sum, base, -1)));
    }

    /** Whether an unknown can only be nothing: where it is something at a point known it can not. */
    private boolean isNothing(Linear base) {
        if (bounds.scaled(base).value(bounds.anchor()) > NO_BASE) {
            return false;
        }
        End most = most(base).end();
        return most != null && most.value() <= NO_BASE * base.magnitude(bounds.scale());
    }

    /** The least ratio with sign 1, the greatest with -1, beginning at one that was right once; empty if that leads nowhere. */
    Optional<Bound> again(Linear sum, Linear base, int sign, Bound old) {
        if (old.end() == null) {
            return Optional.empty();
        }
        double unit = base.magnitude(bounds.scale()) / sum.magnitude(bounds.scale());
        double begin = sign * old.end().value() * unit;
        return atOnce(sum, base, sign).or(() -> Optional.of(search(sum, base, sign, begin, Bound.Witness.NONE, true)));
    }

    /** The least ratio alone, sought from a ratio that may be a guess. */
    public Bound least(Linear sum, Linear base, double near) {
        double unit = base.magnitude(bounds.scale()) / sum.magnitude(bounds.scale());
        Bound found = atOnce(sum, base, 1).orElseGet(() -> search(sum, base, 1, near * unit, Bound.Witness.NONE, true));
        asked.add(new Asked(sum, base, found));
        return found;
    }

    /** The greatest that a base can be, for a point where it is something. */
    public Bound most(Linear base) {
        return most.computeIfAbsent(base, each -> {
            Bound found = bounds.greatest(each);
            asked.add(new Asked(each, Linear.NOTHING, found));
            return found;
        });
    }

    /** Everything that was asked so far. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /**
     * What unknowns are over another one at a point, or come near to along a direction; empty where that one is nothing, or
     * nothing is told.
     */
    public Optional<double[]> parts(Bound.Witness at, int[] unknowns, int base) {
        double[] scale = bounds.scale();
        boolean told = at.direction() || at.anchor().length > 0;
        double whole = told ? at.value(base) * scale[base] : 0;
        if (whole <= NO_BASE * scale[base]) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(unknowns)
                .mapToDouble(each -> at.value(each) * scale[each] / whole)
                .toArray());
    }

    private Bound search(Linear sum, Linear base, int sign) {
        return atOnce(sum, base, sign).orElseGet(() -> search(sum, base, sign, most(base)));
    }

    private Optional<Bound> atOnce(Linear sum, Linear base, int sign) {
        double unit = sum.magnitude(bounds.scale()) / base.magnitude(bounds.scale());
        Linear below = bounds.scaled(base);
        return bounds.loose().leastRatio(bounds.scaled(sum).times(sign), below).flatMap(found -> {
            Answer answer = found.answer();
            Bound.Witness at = bounds.loose().attained(answer);
            return at.of(below) > NO_BASE
                    ? Optional.of(told(found.left(), below, answer, sign * found.value() * unit, true, at))
                    : Optional.empty();
        });
    }

    private Bound search(Linear sum, Linear base, int sign, Bound most) {
        Bound.Witness start = most.attained();
        double own = sign * start.of(bounds.scaled(sum));
        double reached = own / start.of(bounds.scaled(base));
        return search(sum, base, sign, reached, start, false);
    }

    /**
     * The least ratio with sign 1, the greatest with -1; what is begun at may be a guess on either side.
     *
     * @param begun the point of the ratio begun at, or the direction in which it is approached; none of a guess
     */
    private Bound search(Linear sum, Linear base, int sign, double begin, Bound.Witness begun, boolean guess) {
        double sumUnit = sum.magnitude(bounds.scale());
        double baseUnit = base.magnitude(bounds.scale());
        Linear above = bounds.scaled(sum).times(sign);
        Linear below = bounds.scaled(base);
        double reached = begin;
        Bound.Witness ray = begun.direction() ? begun : Bound.Witness.NONE;
        // Where the ratio at hand was found: a last answer may name a point that hardly has a base.
        Bound.Witness last = begun.direction() ? Bound.Witness.NONE : begun;
        boolean guessed = guess;
        for (int step = 0; step < STEPS; step++) {
            if (Math.abs(reached) > ENDLESS) {
                return new Bound(null, List.of(), Bound.Witness.NONE);
            }
            Linear left = above.plus(-reached, below).times(1 / (1 + Math.abs(reached)));
            Answer answer = bounds.loose().ask(left);
            boolean endless = answer.kind() == Answer.Kind.UNBOUNDED;
            Bound.Witness witness = bounds.loose().attained(answer);
            double over = witness.of(below);
            double less = witness.of(left);
            boolean beyond = guessed && !endless && less > EXACT;
            if (guessed && !endless && over <= NOTHING && less >= -EXACT) {
                // Nothing over nothing is any ratio: a guess is right only where there is a base.
                return search(sum, base, sign, most(base));
            }
            if (!beyond && !endless && less >= -EXACT) {
                boolean attained = !ray.direction() || less <= NOTHING;
                boolean clear = attained && over > (ray.direction() ? NOTHING : Math.max(NOTHING, at(last, below)));
                Bound.Witness at = clear ? witness : ray.direction() ? ray : last;
                return told(left, below, answer, sign * reached * sumUnit / baseUnit, attained, at);
            }
            if (over <= NOTHING) {
                // Where the base comes to nothing and the sum does not, no ratio is the last.
                return new Bound(null, List.of(), witness);
            }
            reached = witness.of(above) / over;
            ray = endless ? witness : Bound.Witness.NONE;
            last = endless ? Bound.Witness.NONE : witness;
            guessed = false;
        }
        throw bounds.failed("no proof of a ratio's bound");
    }

    private static double at(Bound.Witness point, Linear sum) {
        return point.anchor().length == 0 ? 0 : point.of(sum);
    }

    /** Open is what is only approached, or proved by a strict row, or attained by no point that keeps these strictly. */
    private Bound told(Linear left, Linear below, Answer answer, double value, boolean attained, Bound.Witness at) {
        double told = Math.abs(value) < NOTHING ? 0 : value;
        boolean open = !attained || bounds.reasons().isOpen(answer, false);
        List<Row> because = bounds.reasons().because(answer, false);
        Bound.Witness where = at;
        if (!open) {
            Answer strictly = bounds.strictly(left, answer);
            boolean same = strictly.kind() == Answer.Kind.MINIMUM
                    && Math.abs(bounds.reasons().value(strictly)) <= NOTHING;
            open = same && bounds.reasons().isOpen(strictly, true);
            because = open ? bounds.reasons().because(strictly, true) : because;
            // What is closed is attained where strict rows are kept strictly.
            boolean clear = same && !open && bounds.attained(strictly).of(below) > NO_BASE;
            where = clear ? bounds.attained(strictly) : at;
        }
        return new Bound(bounds.reasons().end(told, open, told == 0 && !open ? List.of() : because), because, where);
    }
}
