package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The sum of the squared shares of all vendors, as a part of one: sound, and not claimed tight.
 *
 * <p>Whatever the n largest have at the least, for every n, the squares are no less than those of the shares that have
 * just so much (one ordered list majorizes another); and no more than those of the shares that have as much as the n
 * largest can, for every n, whatever is left being as uneven as these leave it. Nor are they more than the greatest sum
 * of chords over each vendor's ends, of which the whole is asked.
 */
final class Squares {
    /** Of two ends that differ by less than this the first is told, whichever way they were computed. */
    private static final double NOISE = 1e-9;

    private final Market market;
    private final Whole whole;

    Squares(Market market, Whole whole) {
        this.market = market;
        this.whole = whole;
    }

    Bound of(List<Side> least, List<Side> greatest) {
        double most = 100.0 * 100;
        SortedSet<String> lowBy = new TreeSet<>();
        SortedSet<String> highBy = new TreeSet<>();
        double low = steps(corners(least), lowBy);
        double high = steps(all(corners(greatest)), highBy);
        Optional<Whole.Asked> chords = chords();
        if (chords.isPresent()) {
            double sum = -chords.get().end().value() - away();
            if (sum < high - NOISE) {
                high = sum;
                highBy = new TreeSet<>(chords.get().end().statements());
                for (Market.Named each : market.vendors()) {
                    if (each.high() != null) {
                        highBy.addAll(each.high().statements());
                    }
                    if (each.low() != null) {
                        highBy.addAll(each.low().statements());
                    }
                }
            }
        }
        return Bound.of(Math.max(0, low) * most, false, lowBy, Math.max(low, high) * most, false, highBy, most, false);
    }

    private double slope() {
        double rest =
                1 - market.vendors().stream().mapToDouble(Market.Named::least).sum();
        double one = market.first().isEmpty()
                ? 1
                : market.vendors()
                        .get(market.first().get(market.first().size() - 1).vendor())
                        .most();
        return Math.max(0, Math.min(rest, one));
    }

    private Optional<Whole.Asked> chords() {
        double slope = slope();
        double[] by = new double[market.parts().size()];
        for (int v = 0; v < market.vendors().size(); v++) {
            Market.Named vendor = market.vendors().get(v);
            // The unnamed have what the vendors leave, each of them no more than the slope.
            by[v] = slope - vendor.least() - vendor.most();
        }
        return whole.least(
                by,
                Hull.sum(by, whole.lowest(point -> Hull.sum(by, point.parts())).parts()));
    }

    /** What the chords are above the squares at no share. */
    private double away() {
        double away = -slope();
        for (Market.Named each : market.vendors()) {
            away += each.least() * each.most();
        }
        return away;
    }

    /** A number of vendors and what so many largest have, told by a side or by nobody. */
    private record Corner(double n, double together, SortedSet<String> statements) {}

    private static List<Corner> corners(List<Side> sides) {
        List<Corner> corners = new ArrayList<>(List.of(new Corner(0, 0, new TreeSet<>())));
        for (int n = 1; n <= sides.size(); n++) {
            corners.add(new Corner(n, sides.get(n - 1).value(), sides.get(n - 1).statements()));
        }
        return corners;
    }

    /** More vendors have no more on average than the most that were asked about, up to all that there is. */
    private static List<Corner> all(List<Corner> corners) {
        Corner last = corners.get(corners.size() - 1);
        List<Corner> all = new ArrayList<>(corners);
        if (last.together() > 0 && last.together() < 1) {
            all.add(new Corner(last.n() / last.together(), 1, last.statements()));
        }
        return all;
    }

    /** The squares of the steps of the least concave curve that is nowhere below the corners. */
    private static double steps(List<Corner> corners, SortedSet<String> by) {
        List<Corner> curve = new ArrayList<>();
        for (Corner corner : corners) {
            while (curve.size() > 1 && isBelow(curve, corner)) {
                curve.remove(curve.size() - 1);
            }
            curve.add(corner);
        }
        double squares = 0;
        for (int i = 1; i < curve.size(); i++) {
            double together = curve.get(i).together() - curve.get(i - 1).together();
            squares +=
                    together * together / (curve.get(i).n() - curve.get(i - 1).n());
            by.addAll(curve.get(i).statements());
        }
        return squares;
    }

    private static boolean isBelow(List<Corner> curve, Corner next) {
        Corner last = curve.get(curve.size() - 1);
        Corner before = curve.get(curve.size() - 2);
        return (last.together() - before.together()) * (next.n() - before.n())
                <= (next.together() - before.together()) * (last.n() - before.n());
    }
}
