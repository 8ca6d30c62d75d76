package org.markettracker.evidence.concentration;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.markettracker.evidence.concentration.chosen.Choice;
import org.markettracker.evidence.concentration.chosen.KnownParts;
import org.markettracker.evidence.concentration.chosen.Most;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.solve.End;

/**
 * What n vendors have together at the most, some of them chosen, some ruled out and some undecided, as far as it can be
 * told without asking the whole: by the ends of each part, the rows of the segment alone, the stated order, and whatever
 * the whole has answered before. Never less than the truth.
 */
final class Relaxation {
    private static final double NOTABLE = 1e-9;
    private static final double HAIR = 1e-7;
    private static final double TOLD = 5e-9;

    private final Market market;
    private final int vendors;
    private final Map<Integer, Integer> partOf = new HashMap<>();
    private final List<Market.Named> parts;
    private final KnownParts known;
    private final Set<List<Double>> learned = new HashSet<>();
    /** Whether more is known of several parts than what they have at the least. */
    private final boolean tied;

    Relaxation(Market market) {
        this.market = market;
        this.vendors = market.vendors().size();
        this.parts = market.parts();
        this.known = new KnownParts(parts.stream().map(Market.Named::part).toList(), vendors);
        for (int i = 0; i < parts.size(); i++) {
            partOf.put(parts.get(i).unknown(), i);
        }
        int[] place = places();
        boolean more = !market.first().isEmpty() || !market.stated().isEmpty();
        for (Row row : market.rows()) {
            more |= know(row);
            order(row, place);
        }
        tied = more;
    }

    /** Whether a row says more than what parts have at the least: what it says of one is in that one's ends. */
    private boolean know(Row row) {
        double[] by = new double[parts.size()];
        double limit = 0;
        int some = 0;
        boolean all = true;
        for (int k = 0; k < row.sum().at().length; k++) {
            Integer part = partOf.get(row.sum().at()[k]);
            if (part == null) {
                limit -= row.sum().by()[k];
            } else {
                by[part] += row.sum().by()[k];
                some++;
                all &= part < vendors && by[part] == 1;
            }
        }
        // That all have no more than all there is holds everywhere.
        if (some < 2 || (all && limit >= 1 && !row.isEquality())) {
            return false;
        }
        Collection<String> owners = row.owners().witnesses(market.standing());
        boolean least = known.know(new KnownParts.Row(by, limit, row.isStrict(), owners));
        if (row.isEquality()) {
            least &= known.know(KnownParts.Row.atLeast(by, limit, false, owners));
        }
        return !least;
    }

    /** How many rows say of a vendor that another has no less, so that an order can be kept without going in circles. */
    private int[] places() {
        int[] above = new int[parts.size()];
        for (Row row : market.rows()) {
            Integer smaller = isOrder(row) ? partOf.get(row.sum().at()[row.sum().by()[0] > 0 ? 0 : 1]) : null;
            if (smaller != null) {
                above[smaller]++;
            }
        }
        return above;
    }

    private static boolean isOrder(Row row) {
        double[] by = row.sum().by();
        return by.length == 2 && !row.isEquality() && row.limit() == 0 && by[0] == -by[1];
    }

    /** Whoever has no less than one who is chosen may be chosen too; where several have as much, the first of them. */
    private void order(Row row, int[] place) {
        if (!isOrder(row)) {
            return;
        }
        int one = partOf.getOrDefault(row.sum().at()[0], parts.size());
        int other = partOf.getOrDefault(row.sum().at()[1], parts.size());
        int smaller = row.sum().by()[0] > 0 ? one : other;
        int greater = row.sum().by()[0] > 0 ? other : one;
        if (one < vendors
                && other < vendors
                && (place[greater] < place[smaller] || (place[greater] == place[smaller] && greater < smaller))) {
            known.order(greater, smaller);
        }
    }

    /** The whole has answered that a weighted sum is no less. */
    void learn(double[] by, End end) {
        double lows = 0;
        boolean least = true;
        for (int i = 0; i < by.length; i++) {
            least &= by[i] >= 0;
            lows += by[i] * parts.get(i).least();
        }
        if ((!least || end.value() > lows + NOTABLE)
                && learned.add(Arrays.stream(by).boxed().toList())) {
            known.learn(KnownParts.Row.atLeast(by, end.value(), end.open(), end.statements()));
        }
    }

    /** Empty if nobody can be chosen so. */
    Optional<Most> most(Choice choice) {
        return most(choice, 0);
    }

    /** Whether less than so much is all that there can be where everything strict is kept by a hair. */
    boolean isBelow(double value, Choice choice) {
        return most(choice, HAIR).map(each -> each.value() < value - TOLD).orElse(true);
    }

    /** Where each of the n can have much alone it is what the others have at the least that counts. */
    private Optional<Most> most(Choice choice, double hair) {
        return known.most(choice, tied || known.highs(choice.n()) < 1, hair);
    }
}
