package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.solve.End;

/**
 * What n vendors have together at the most, some of them chosen, some ruled out and some undecided, as far as it can be
 * told without asking the whole: by the ends of each part, the rows of the segment alone, the stated order, and whatever
 * the whole has answered before. Whoever is undecided is chosen in part (McCormick): never less than the truth, and the
 * truth as far as those rows go once all are decided.
 */
final class Relaxation {
    private static final double NOTABLE = 1e-9;
    private static final double HAIR = 1e-7;
    private static final double TOLD = 5e-9;

    /**
     * How many of the n are unnamed, and which vendors are decided.
     *
     * @param decided 1 chosen, -1 ruled out, 0 undecided, by vendor
     */
    record Choice(int n, int unnamed, int[] decided) {
        Choice with(int vendor, int decision) {
            int[] further = decided.clone();
            further[vendor] = decision;
            return new Choice(n, unnamed, further);
        }
    }

    /**
     * An end that no way to decide the rest goes beyond.
     *
     * @param chosen by how much each vendor is chosen, 0 to 1
     * @param weights of the parts: the end is less where their least sum is more than {@code weighed}
     */
    record Most(double value, SortedSet<String> statements, double[] chosen, double[] weights, double weighed) {}

    /** Why a row holds: what a multiplier of it makes use of. */
    private record Reason(List<String> statements) {
        static final Reason NOBODY = new Reason(List.of());

        static Reason of(@Nullable End end) {
            return end == null ? NOBODY : new Reason(List.copyOf(end.statements()));
        }
    }

    private record Used(Linear sum, Reason why) {}

    private record Known(double[] parts, double limit, boolean strict, Reason why) {}

    private final Market market;
    private final int vendors;
    private final int parts;
    private final List<Known> known = new ArrayList<>();
    private final List<int[]> orders = new ArrayList<>();

    Relaxation(Market market) {
        this.market = market;
        this.vendors = market.vendors().size();
        this.parts = market.parts().size();
        int[] place = places();
        for (Row row : market.rows()) {
            know(row);
            order(row, place);
        }
    }

    private int partOf(int unknown) {
        for (int i = 0; i < parts; i++) {
            if (market.parts().get(i).unknown() == unknown) {
                return i;
            }
        }
        return -1;
    }

    private void know(Row row) {
        double[] by = new double[parts];
        double limit = 0;
        for (int k = 0; k < row.sum().at().length; k++) {
            int part = partOf(row.sum().at()[k]);
            if (part < 0) {
                limit -= row.sum().by()[k];
            } else {
                by[part] += row.sum().by()[k];
            }
        }
        List<String> owners = List.copyOf(row.owners().witnesses(market.standing()));
        known.add(new Known(by, limit, row.isStrict(), new Reason(owners)));
        if (row.isEquality()) {
            double[] opposite = by.clone();
            for (int i = 0; i < parts; i++) {
                opposite[i] = -opposite[i];
            }
            known.add(new Known(opposite, -limit, false, new Reason(owners)));
        }
    }

    /** How many rows say of a vendor that another has no less, so that an order can be kept without going in circles. */
    private int[] places() {
        int[] above = new int[parts];
        for (Row row : market.rows()) {
            int smaller = isOrder(row) ? partOf(row.sum().at()[row.sum().by()[0] > 0 ? 0 : 1]) : -1;
            if (smaller >= 0) {
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
        int one = partOf(row.sum().at()[0]);
        int other = partOf(row.sum().at()[1]);
        int smaller = row.sum().by()[0] > 0 ? one : other;
        int greater = row.sum().by()[0] > 0 ? other : one;
        boolean vendorsBoth = one >= 0 && other >= 0 && one < vendors && other < vendors;
        if (vendorsBoth
                && (place[greater] < place[smaller] || (place[greater] == place[smaller] && greater < smaller))) {
            orders.add(new int[] {greater, smaller});
        }
    }

    /** The whole has answered that a weighted sum is no less. */
    void learn(double[] by, End end) {
        double[] opposite = new double[parts];
        for (int i = 0; i < parts; i++) {
            opposite[i] = -by[i];
        }
        known.add(new Known(opposite, -end.value(), end.open(), Reason.of(end)));
    }

    /** Empty if nobody can be chosen so. */
    Optional<Most> most(Choice choice) {
        return most(choice, 0);
    }

    /** Whether less than so much is all that there can be where everything strict is kept by a hair. */
    boolean isBelow(double value, Choice choice) {
        return most(choice, HAIR).map(each -> each.value() < value - TOLD).orElse(true);
    }

    private Optional<Most> most(Choice choice, double hair) {
        int rest = parts;
        int value = rest + 1;
        Program program = new Program(value + 1 + 2 * vendors);
        List<Used> reasons = new ArrayList<>();
        Linear all = Linear.of(rest);
        for (int i = 0; i < parts; i++) {
            Market.Named part = market.parts().get(i);
            program.within(i, least(part, hair), most(part, hair));
            all = i < vendors ? all.plus(1, i) : all;
        }
        row(program, reasons, all, 1, Reason.NOBODY);
        known.forEach(each ->
                row(program, reasons, linear(each.parts()), each.limit() - (each.strict() ? hair : 0), each.why()));
        unnamed(program, reasons, choice, rest);
        Linear chosen = Linear.NOTHING;
        Linear sum = Linear.of(value).plus(-1, rest);
        for (int v = 0; v < vendors; v++) {
            int part = value + 1 + v;
            int has = part + vendors;
            int decided = choice.decided()[v];
            program.within(part, Math.max(0, decided), decided < 0 ? 0 : 1);
            if (decided < 0) {
                program.within(has, 0, 0);
            } else {
                choose(program, reasons, v, part, has, hair);
            }
            chosen = chosen.plus(1, part);
            sum = sum.plus(-1, has);
        }
        row(program, reasons, chosen, choice.n() - choice.unnamed(), Reason.NOBODY);
        for (int[] order : orders) {
            Linear after = Linear.of(value + 1 + order[1]).plus(-1, value + 1 + order[0]);
            row(program, reasons, after, 0, Reason.NOBODY);
        }
        program.within(value, 0, 1);
        row(program, reasons, sum, 0, Reason.NOBODY);
        market.caps(choice.n())
                .forEach(each -> row(program, reasons, Linear.of(value).plus(-1, linear(each)), 0, Reason.NOBODY));
        return program.minimise(Linear.of(value).times(-1)).map(found -> told(found, reasons, value));
    }

    private static void row(Program program, List<Used> reasons, Linear sum, double limit, Reason why) {
        program.atMost(sum, limit);
        reasons.add(new Used(sum, why));
    }

    private Linear linear(double[] by) {
        Linear sum = Linear.NOTHING;
        for (int i = 0; i < by.length; i++) {
            sum = by[i] == 0 ? sum : sum.plus(by[i], i);
        }
        return sum;
    }

    /** What the unnamed among the n have: each no more than whoever is last of the first, nor than the largest. */
    private void unnamed(Program program, List<Used> reasons, Choice choice, int rest) {
        if (choice.unnamed() == 0) {
            program.within(rest, 0, 0);
        }
        for (Market.Cap each : market.most(choice.unnamed())) {
            row(program, reasons, Linear.of(rest).plus(-1, linear(each.parts())), 0, new Reason(each.statements()));
        }
    }

    private static double least(Market.Named part, double hair) {
        return part.least() + (part.low() != null && part.low().open() ? hair : 0);
    }

    private static double most(Market.Named part, double hair) {
        return part.most() - (part.high() != null && part.high().open() ? hair : 0);
    }

    /** What the chosen part of a vendor's share is. */
    private void choose(Program program, List<Used> reasons, int v, int part, int has, double hair) {
        Market.Named vendor = market.vendors().get(v);
        row(program, reasons, Linear.of(has).plus(-1, v), 0, Reason.NOBODY);
        row(program, reasons, Linear.of(has).plus(-most(vendor, hair), part), 0, Reason.of(vendor.high()));
        Linear ruledOut = Linear.of(has).plus(-1, v).plus(-least(vendor, hair), part);
        row(program, reasons, ruledOut, -least(vendor, hair), Reason.of(vendor.low()));
    }

    private Most told(Program.Optimum found, List<Used> reasons, int value) {
        SortedSet<String> statements = new TreeSet<>();
        for (int i = 0; i < reasons.size(); i++) {
            if (Math.abs(found.multipliers()[i]) > NOTABLE) {
                statements.addAll(reasons.get(i).why().statements());
            }
        }
        for (int i = 0; i < parts; i++) {
            double pull = found.pulls()[i];
            if (Math.abs(pull) > NOTABLE) {
                Market.Named part = market.parts().get(i);
                Reason why = Reason.of(pull > 0 ? part.low() : part.high());
                statements.addAll(why.statements());
            }
        }
        double[] chosen = new double[vendors];
        System.arraycopy(found.at(), value + 1, chosen, 0, vendors);
        double[] weights = weights(found, reasons);
        double weighed = Hull.sum(weights, found.at());
        return new Most(-found.value(), statements, chosen, weights, weighed);
    }

    /** What the parts are worth to everything that is not known of the parts alone. */
    private double[] weights(Program.Optimum found, List<Used> reasons) {
        double[] weights = new double[parts];
        for (int i = 0; i < reasons.size(); i++) {
            Linear sum = reasons.get(i).sum();
            if (sum.at().length > 0 && sum.at()[sum.at().length - 1] >= parts) {
                for (int k = 0; k < sum.at().length && sum.at()[k] < parts; k++) {
                    weights[sum.at()[k]] -= found.multipliers()[i] * sum.by()[k];
                }
            }
        }
        for (int i = 0; i < parts; i++) {
            weights[i] = Whole.plain(weights[i]);
        }
        return weights;
    }
}
