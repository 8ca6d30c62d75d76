package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

/**
 * All that is known of a segment in a period: the shares of the vendors named, of sets of them and of the unnamed rest,
 * together 100, and who has no less than whom.
 *
 * @param vendors each alone
 * @param sets several together
 * @param unnamed all others together
 * @param orders who has no less than whom
 */
public record Holdings(List<Holding> vendors, List<Holding> sets, Holding unnamed, List<Order> orders) {
    static final double WHOLE = 100;

    /**
     * One vendor has no less than another.
     *
     * @param statements that say so together
     */
    public record Order(String greater, String smaller, List<String> statements) {}

    public Holdings {
        vendors = List.copyOf(vendors);
        sets = List.copyOf(sets);
        orders = List.copyOf(orders);
    }

    /** The unknowns are the vendors in order, then the unnamed rest. */
    int count() {
        return vendors.size() + 1;
    }

    Map<String, Integer> index() {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < vendors.size(); i++) {
            index.put(vendors.get(i).members().get(0), i);
        }
        return index;
    }

    /** Everything known as rows that stand on the statements behind it. */
    List<Row> rows() {
        Map<String, Integer> index = index();
        List<Row> rows = new ArrayList<>();
        Linear all = Linear.of(vendors.size());
        for (int i = 0; i < vendors.size(); i++) {
            within(rows, Linear.of(i), vendors.get(i));
            all = all.plus(1, i);
        }
        rows.add(Row.identity(all, WHOLE, "others"));
        within(rows, Linear.of(vendors.size()), unnamed);
        for (Holding set : sets) {
            Linear sum = Linear.NOTHING;
            for (String member : set.members()) {
                Integer at = index.get(member);
                sum = at == null ? sum : sum.plus(1, at);
            }
            if (sum.at().length == set.members().size()) {
                within(rows, sum, set);
            }
        }
        for (Order order : orders) {
            Integer greater = index.get(order.greater());
            Integer smaller = index.get(order.smaller());
            if (greater != null && smaller != null) {
                rows.add(Row.atMost(Linear.of(smaller).plus(-1, greater), 0, false, 1, owners(order.statements())));
            }
        }
        return rows;
    }

    /** All statements that stand behind anything known. */
    Set<String> statements() {
        Set<String> statements = new HashSet<>();
        List<Holding> all = new ArrayList<>(vendors);
        all.addAll(sets);
        all.add(unnamed);
        all.forEach(each -> {
            statements.addAll(each.lowEvidence());
            statements.addAll(each.highEvidence());
        });
        orders.forEach(each -> statements.addAll(each.statements()));
        return statements;
    }

    double[] scale(int unknowns) {
        double[] scale = new double[unknowns];
        Arrays.fill(scale, WHOLE);
        return scale;
    }

    private static void within(List<Row> rows, Linear sum, Holding holding) {
        Interval share = holding.share();
        if (share.low() != null && (share.low().signum() > 0 || share.lowOpen())) {
            rows.add(Row.atLeast(sum, share.low().doubleValue(), share.lowOpen(), 1, owners(holding.lowEvidence())));
        }
        if (share.high() != null && share.high().doubleValue() < WHOLE) {
            rows.add(Row.atMost(sum, share.high().doubleValue(), share.highOpen(), 1, owners(holding.highEvidence())));
        }
    }

    private static Owners owners(List<String> statements) {
        return Owners.allOf(statements.toArray(String[]::new));
    }
}
