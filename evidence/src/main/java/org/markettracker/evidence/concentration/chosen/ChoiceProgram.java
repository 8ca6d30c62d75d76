package org.markettracker.evidence.concentration.chosen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.markettracker.evidence.program.Linear;

/**
 * The linear program of a choice. What is counted is what those have who are not chosen, and what is left of the unnamed
 * rest: all beside that is the n's. Whoever is undecided is chosen in part (McCormick). Where nothing matters but what
 * parts have at the least, {@link Cover} says all of it and no unknown is needed for what a part has.
 */
final class ChoiceProgram {
    private static final double NOTABLE = 1e-9;
    private static final double WHOLE_NUMBER = 1e-10;

    private final KnownParts known;
    private final Choice choice;
    private final boolean together;
    private final double hair;
    private final int parts;
    private final int vendors;
    private final double[] low;
    private final double[] high;
    /** Unknowns: each part if they are looked at together, the unnamed rest, what of it is among the n, the value. */
    private final int rest;

    private final int taken;
    private final int value;
    /** By how much each vendor is chosen. */
    private final int chosen;
    /** What each has as far as it is not chosen; of the undecided beyond their low ends. */
    private final int lost;

    private final int unknowns;
    private final Program program;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Collection<String>> why = new ArrayList<>();
    private final int[] links;

    ChoiceProgram(KnownParts known, Choice choice, boolean together, double hair) {
        this.known = known;
        this.choice = choice;
        this.together = together;
        this.hair = hair;
        parts = known.parts().size();
        vendors = known.vendors();
        low = known.parts().stream().mapToDouble(each -> each.least(hair)).toArray();
        high = known.parts().stream().mapToDouble(each -> each.most(hair)).toArray();
        rest = together ? parts : 0;
        taken = rest + 1;
        value = rest + 2;
        chosen = rest + 3;
        lost = chosen + vendors;
        unknowns = lost + vendors;
        program = new Program(unknowns);
        links = new int[vendors];
    }

    Optional<Most> most() {
        program.within(value, 0, 1);
        program.within(taken, 0, choice.unnamed() == 0 || !together ? 0 : 1);
        double[] named = new double[unknowns];
        for (int v = 0; v < vendors; v++) {
            int decided = choice.decided()[v];
            program.within(chosen + v, Math.max(0, decided), decided < 0 ? 0 : 1);
            program.within(lost + v, 0, decided > 0 ? 0 : 1);
            named[chosen + v] = 1;
        }
        row(named, choice.n() - choice.unnamed(), List.of());
        if (together) {
            parts();
        } else {
            highs();
        }
        known.covers().forEach(this::cover);
        for (int[] order : known.orders()) {
            double[] after = new double[unknowns];
            after[chosen + order[1]] = 1;
            after[chosen + order[0]] = -1;
            row(after, 0, List.of());
        }
        beside();
        return program.minimise(Linear.of(value).times(-1)).map(this::told);
    }

    private void row(double[] by, double limit, Collection<String> because) {
        program.atMost(by, limit);
        rows.add(by);
        why.add(because);
    }

    /** What a vendor has at the least as far as it is not chosen, without what is lost beyond. */
    private double owed(int v) {
        return together && choice.decided()[v] != 0 ? 0 : low[v];
    }

    private void parts() {
        double[] all = new double[unknowns];
        all[rest] = 1;
        for (int i = 0; i < parts; i++) {
            program.within(i, low[i], high[i]);
            all[i] = i < vendors ? 1 : 0;
        }
        program.equal(all, 1);
        rows.add(all);
        why.add(List.of());
        for (KnownParts.Row each : known.rows()) {
            double less = each.strict() ? hair : 0;
            row(Arrays.copyOf(each.by(), unknowns), each.limit() - less, each.statements());
        }
        for (int v = 0; v < vendors; v++) {
            int decided = choice.decided()[v];
            links[v] = decided > 0 ? -1 : rows.size();
            if (decided <= 0) {
                double[] link = new double[unknowns];
                link[v] = 1;
                link[lost + v] = -1;
                link[chosen + v] = decided < 0 ? 0 : low[v] - high[v];
                row(
                        link,
                        owed(v),
                        decided < 0 ? List.of() : known.parts().get(v).highBy());
            }
        }
        if (choice.unnamed() > 0) {
            double[] some = new double[unknowns];
            some[rest] = -1;
            some[taken] = 1;
            row(some, 0, List.of());
            choice.unnamedCaps().forEach(each -> cap(taken, each));
        }
        choice.caps().forEach(each -> cap(value, each));
    }

    private void cap(int unknown, Cap cap) {
        double[] by = new double[unknowns];
        for (int i = 0; i < parts; i++) {
            by[i] = -cap.parts()[i];
        }
        by[unknown] = 1;
        row(by, 0, cap.statements());
    }

    /** The n have no more than each of them alone can have; an unnamed one can have all of the rest. */
    private void highs() {
        program.within(rest, 0, choice.unnamed() > 0 ? 0 : 1);
        if (choice.unnamed() == 0) {
            double[] highs = new double[unknowns];
            highs[value] = 1;
            for (int v = 0; v < vendors; v++) {
                highs[chosen + v] = -high[v];
            }
            row(highs, 0, known.highBy());
        }
    }

    private void cover(Cover cover) {
        double beyond = cover.beyond(low, hair);
        boolean unnamedSpare = !together && cover.rest() > 0 && choice.unnamed() > 0;
        if (beyond == 0 || unnamedSpare) {
            return;
        }
        double[] by = new double[unknowns];
        double limit = -beyond;
        by[rest] = -cover.rest();
        for (int i = 0; i < parts; i++) {
            double each = cover.by()[i];
            if (i < vendors) {
                double more = each * (low[i] - owed(i));
                by[lost + i] = -each;
                by[chosen + i] = -Math.min(beyond, each * (high[i] - low[i])) - more;
                limit -= more;
            } else {
                by[i] = -each;
                limit -= each * low[i];
            }
        }
        row(by, limit, cover.statements());
    }

    /** The value is what is beside all that is lost. */
    private void beside() {
        double[] all = new double[unknowns];
        double limit = 1;
        all[value] = 1;
        all[rest] = 1;
        all[taken] = -1;
        for (int v = 0; v < vendors; v++) {
            all[lost + v] = 1;
            all[chosen + v] = -owed(v);
            limit -= owed(v);
        }
        row(all, limit, together ? List.of() : known.lowBy());
    }

    private Most told(Program.Optimum found) {
        List<Collection<String>> because = new ArrayList<>();
        double[] weights = new double[together ? parts : 0];
        for (int r = 0; r < rows.size(); r++) {
            double multiplier = found.multipliers()[r];
            if (Math.abs(multiplier) > NOTABLE) {
                because.add(why.get(r));
                weigh(rows.get(r), multiplier, weights);
            }
        }
        double weighed = 0;
        for (int i = 0; i < weights.length; i++) {
            double nearest = Math.rint(weights[i]);
            weights[i] = Math.abs(weights[i] - nearest) <= WHOLE_NUMBER ? nearest + 0.0 : weights[i];
            weighed += weights[i] * found.at()[i];
            double pull = found.pulls()[i];
            if (Math.abs(pull) > NOTABLE) {
                Part part = known.parts().get(i);
                because.add(pull > 0 ? part.lowBy() : part.highBy());
            }
        }
        if (together) {
            owed(found.multipliers(), because);
        }
        double[] by = Arrays.copyOfRange(found.at(), chosen, lost);
        double[] spare = Arrays.copyOfRange(found.pulls(), chosen, lost);
        return new Most(-found.value(), because, by, spare, weights, weighed);
    }

    /** What the parts are worth to everything that is not known of the parts alone. */
    private void weigh(double[] row, double multiplier, double[] weights) {
        boolean alone = true;
        for (int j = parts; j < unknowns && alone; j++) {
            alone = row[j] == 0;
        }
        for (int i = 0; i < weights.length && !alone; i++) {
            weights[i] -= multiplier * row[i];
        }
    }

    /** A low end counts unless what is lost is all that the vendor has. */
    private void owed(double[] multipliers, List<Collection<String>> because) {
        double all = multipliers[rows.size() - 1];
        for (int v = 0; v < vendors; v++) {
            boolean counts = links[v] >= 0 && Math.abs(multipliers[links[v]] - all) > NOTABLE;
            if (counts && owed(v) != 0) {
                because.add(known.parts().get(v).lowBy());
            }
        }
    }
}
