package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.solve.Bounds;
import org.markettracker.evidence.solve.End;
import org.markettracker.evidence.solve.LinearSystem;

/**
 * The sum of the n largest shares, and the sum of all squares.
 *
 * <p>The sum of the n largest is convex: its least value is one linear program (n times a threshold and what each has
 * above it), in which the unnamed rest counts for nothing, since it is many and may be spread thin. Its greatest is
 * attained by some n vendors, or by n - 1 and an unnamed one that has all of the rest: the candidates are taken in the
 * order of what their upper ends would allow, each is a linear program, and the search ends when no candidate left can do
 * better. Both are therefore the tightest that what is known of the segment allows; only where the search is cut short
 * is the upper end the bound of the next candidate, which is sound.
 *
 * <p>Of the sum of squares the low end is that of shares as even as the single bounds and the whole allow, the high end
 * that of the chords over each interval: sound, and not claimed tight.
 */
public final class Concentration {
    private static final int MOST_CANDIDATES = 60;
    private static final double ENOUGH = 1e-9;

    private final Holdings holdings;
    private final Set<String> standing;
    private final Bounds known;

    public Concentration(Holdings holdings) {
        this.holdings = holdings;
        this.standing = holdings.statements();
        this.known = new Bounds(new LinearSystem(holdings.scale(holdings.count()), holdings.rows()), standing, null);
    }

    /** Whether what is known can all be at once; bounds exist only then. */
    public boolean holds() {
        return known.holds();
    }

    /** What the n largest vendors have together, in per cent. */
    public Bound largest(int n) {
        return Bound.of(leastLargest(n), greatestLargest(n), Holdings.WHOLE);
    }

    /** What these vendors have together, in per cent: that of the n largest where it is known who they are. */
    public Bound together(List<String> vendors) {
        Linear sum = Linear.NOTHING;
        for (String each : vendors) {
            sum = sum.plus(1, holdings.index().get(each));
        }
        return Bound.of(known.least(sum).end(), known.greatest(sum).end(), Holdings.WHOLE);
    }

    private @Nullable End leastLargest(int n) {
        int vendors = holdings.vendors().size();
        int threshold = holdings.count();
        List<Row> rows = new ArrayList<>(holdings.rows());
        Linear sum = Linear.NOTHING.plus(n, threshold);
        for (int i = 0; i < vendors; i++) {
            int above = threshold + 1 + i;
            rows.add(Row.given(Linear.of(i).plus(-1, threshold).plus(-1, above), 0, false, ""));
            sum = sum.plus(1, above);
        }
        LinearSystem wider = new LinearSystem(holdings.scale(threshold + 1 + vendors), rows);
        return new Bounds(wider, standing, null).least(sum).end();
    }

    private @Nullable End greatestLargest(int n) {
        int vendors = holdings.vendors().size();
        if (vendors < n) {
            return null;
        }
        End best = null;
        Candidates candidates = new Candidates(n);
        for (int tried = 0; ; tried++) {
            Optional<Candidate> next = candidates.next();
            if (next.isEmpty() || (best != null && next.get().most() <= best.value() + ENOUGH)) {
                return best;
            }
            if (tried == MOST_CANDIDATES) {
                return next.get().most() >= Holdings.WHOLE
                        ? null
                        : new End(next.get().most(), false, new TreeSet<>(standing), new TreeSet<>());
            }
            End end = known.greatest(next.get().sum()).end();
            if (end == null) {
                return null;
            }
            if (best == null || end.value() > best.value() + ENOUGH) {
                best = end;
            }
        }
    }

    /** Some n that may be the largest: the places of vendors by their upper ends, or of one fewer and the unnamed rest. */
    private record Candidate(List<Integer> ranks, double most, Linear sum) {}

    /** Candidates from the greatest sum of upper ends downwards; one that leaves out a vendor with no less is none. */
    private final class Candidates {
        private final List<Integer> byHigh = new ArrayList<>();
        private final PriorityQueue<Candidate> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Candidate::most).reversed());
        private final Set<List<Integer>> seen = new HashSet<>();
        private final int n;

        Candidates(int n) {
            this.n = n;
            for (int i = 0; i < holdings.vendors().size(); i++) {
                byHigh.add(i);
            }
            byHigh.sort(
                    Comparator.comparingDouble(i -> -holdings.vendors().get(i).high()));
            offer(first(n));
            if (holdings.unnamed().high() > 0) {
                offer(first(n - 1));
            }
        }

        private List<Integer> first(int size) {
            List<Integer> ranks = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                ranks.add(i);
            }
            return ranks;
        }

        private void offer(List<Integer> ranks) {
            if (!seen.add(ranks)) {
                return;
            }
            double most = ranks.size() < n ? holdings.unnamed().high() : 0;
            Linear sum = ranks.size() < n ? Linear.of(byHigh.size()) : Linear.NOTHING;
            for (int rank : ranks) {
                most += holdings.vendors().get(byHigh.get(rank)).high();
                sum = sum.plus(1, byHigh.get(rank));
            }
            queue.add(new Candidate(List.copyOf(ranks), Math.min(most, Holdings.WHOLE), sum));
        }

        Optional<Candidate> next() {
            while (!queue.isEmpty()) {
                Candidate candidate = queue.remove();
                List<Integer> ranks = candidate.ranks();
                for (int i = 0; i < ranks.size(); i++) {
                    int moved = ranks.get(i) + 1;
                    if (moved < byHigh.size() && !ranks.contains(moved)) {
                        List<Integer> after = new ArrayList<>(ranks);
                        after.set(i, moved);
                        offer(after);
                    }
                }
                if (!isDominated(ranks)) {
                    return Optional.of(candidate);
                }
            }
            return Optional.empty();
        }

        private boolean isDominated(List<Integer> ranks) {
            Set<String> chosen = new HashSet<>();
            ranks.forEach(rank -> chosen.add(
                    holdings.vendors().get(byHigh.get(rank)).members().get(0)));
            return holdings.orders().stream()
                    .anyMatch(order -> chosen.contains(order.smaller())
                            && !chosen.contains(order.greater())
                            && holdings.index().containsKey(order.greater()));
        }
    }

    /** The sum of the squared shares of all vendors, 0 to 10,000. */
    public Bound squares() {
        double most = Holdings.WHOLE * Holdings.WHOLE;
        Linear chords = Linear.NOTHING;
        double away = 0;
        List<Holding> all = new ArrayList<>(holdings.vendors());
        all.add(holdings.unnamed());
        for (int i = 0; i < all.size(); i++) {
            chords = chords.plus(all.get(i).low() + all.get(i).high(), i);
            away += all.get(i).low() * all.get(i).high();
        }
        End greatest = known.greatest(chords).end();
        SortedSet<String> highBy = greatest == null ? new TreeSet<>() : greatest.statements();
        double high = greatest == null ? most : Math.min(most, greatest.value() - away);
        SortedSet<String> lowBy = new TreeSet<>();
        double low = evenly(lowBy);
        return Bound.of(Math.max(0, low), false, lowBy, Math.max(low, high), false, highBy, most);
    }

    /** Of all shares within their bounds that leave no more to the unnamed than they can have, the most even. */
    private double evenly(SortedSet<String> by) {
        double needed = Holdings.WHOLE - holdings.unnamed().high();
        double sum = holdings.vendors().stream().mapToDouble(Holding::low).sum();
        double level = 0;
        if (sum < needed) {
            by.addAll(holdings.unnamed().highEvidence());
            double below = 0;
            double above = Holdings.WHOLE;
            for (int i = 0; i < 80; i++) {
                double middle = (below + above) / 2;
                if (at(middle) < needed) {
                    below = middle;
                } else {
                    above = middle;
                }
            }
            level = below;
        }
        double squares = 0;
        for (Holding each : holdings.vendors()) {
            double share = Math.max(each.low(), Math.min(level, each.high()));
            squares += share * share;
            if (each.low() > 0) {
                by.addAll(each.lowEvidence());
            }
            if (level > each.high()) {
                by.addAll(each.highEvidence());
            }
        }
        return squares;
    }

    private double at(double level) {
        return holdings.vendors().stream()
                .mapToDouble(each -> Math.max(each.low(), Math.min(level, each.high())))
                .sum();
    }
}
