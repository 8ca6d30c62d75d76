package org.markettracker.evidence.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.solve.LinearSystem;
import org.markettracker.evidence.time.Period;

/**
 * The shares of vendors, and what statements say of them. The unknowns are revenues: a share is a revenue over a size,
 * and a row about it is linear once multiplied out.
 *
 * <p>A change of share between two periods is a difference of two such ratios, linear only where both sizes are
 * yardsticks (see {@link ShareUnknowns}). Elsewhere the share gets an unknown of its own that is tied to revenue and
 * size by the four inequalities of McCormick, over the range of sizes heard: never wrong, and tight as far as the sizes
 * are known.
 */
public final class ShareModel {
    private final ShareUnknowns unknowns;
    private final Map<Cell, Interval> heard;
    private final Reading reading;
    private final List<Row> rows = new ArrayList<>();
    private final SortedMap<Cell, List<Ranks.Place>> places = new TreeMap<>();
    private final SortedMap<Cell, Linear> together = new TreeMap<>();
    private final Set<Integer> shares = new HashSet<>();

    private ShareModel(ShareUnknowns unknowns, Map<Cell, Interval> heard, Reading reading) {
        this.unknowns = unknowns;
        this.heard = heard;
        this.reading = reading;
    }

    /**
     * @param statements about vendors; others are left alone
     * @param inside segments in which vendors are spoken of, in whatever period
     * @param heard sizes of segments, within which the shares are sought
     * @param names of the unknowns of former models, if there were any
     */
    public static Model of(
            Taxonomy taxonomy,
            List<Statement> statements,
            Set<String> inside,
            Map<Cell, Interval> heard,
            Reading reading,
            Names names) {
        List<Statement> own =
                statements.stream().filter(each -> each.vendor() != null).toList();
        ShareUnknowns unknowns = new ShareUnknowns(taxonomy, own, inside, names.begun());
        ShareModel model = new ShareModel(unknowns, heard, reading);
        model.rows.addAll(ShareIdentities.rows(taxonomy, unknowns, heard));
        unknowns.named().together().forEach(model::together);
        own.forEach(model::state);
        model.ranks();
        double[] stated = new double[unknowns.count()];
        unknowns.yardsticks().values().forEach(at -> stated[unknowns.of(at)] = 1);
        double[] scale = Scales.of(stated, model.rows);
        return new Model(
                new LinearSystem(scale, model.rows),
                model.targets(),
                unknowns.calendar(),
                names.inOrder(),
                names.asNamed());
    }

    /** A set that is spoken of as one has an unknown of its own, so that the common point can keep its figure. */
    private void together(Cell at, SortedMap<String, List<String>> sets) {
        sets.forEach((code, members) -> {
            Linear set = Linear.of(unknowns.further("set", at, code));
            rows.add(Row.identity(set.plus(-1, sum(at, members)), 0, ""));
            together.put(share(at, code), set);
        });
    }

    private void state(Statement statement) {
        Cell at = Cell.of(Measure.REVENUE, statement.segment(), statement.period());
        VendorSet vendors = statement.vendors().orElseThrow();
        Owners owner = Owners.allOf(statement.id());
        Interval ends = reading.bounds(statement);
        double give = reading.give(statement).doubleValue() / 100;
        switch (statement.measure()) {
            case SHARE ->
                rows.addAll(Levels.times(
                        sum(at, vendors),
                        Linear.of(unknowns.of(at)),
                        part(ends.low()),
                        part(ends.high()),
                        ends,
                        give,
                        owner));
            case SHARE_CHANGE -> change(statement, at, vendors, ends, give, owner);
            case RANK ->
                places.computeIfAbsent(at, each -> new ArrayList<>())
                        .add(new Ranks.Place(
                                statement.id(),
                                vendors.members().get(0),
                                statement.value().intValueExact()));
            case REVENUE, USAGE, GROWTH, USAGE_GROWTH, SHARE_OF_TOTAL, CAGR ->
                throw new IllegalStateException("no rows for " + statement.measure() + " of a vendor");
        }
    }

    private static double part(@Nullable BigDecimal percent) {
        return percent == null ? 0 : percent.doubleValue() / 100;
    }

    private Linear sum(Cell at, VendorSet vendors) {
        if (vendors.isConcentration()) {
            return Linear.of(unknowns.of(ShareUnknowns.vendorIn(at, vendors.code())));
        }
        return sum(at, vendors.members());
    }

    private Linear sum(Cell at, Iterable<String> vendors) {
        Linear sum = Linear.NOTHING;
        for (String vendor : vendors) {
            sum = sum.plus(1, unknowns.of(ShareUnknowns.vendorIn(at, vendor)));
        }
        return sum;
    }

    private void change(Statement statement, Cell at, VendorSet vendors, Interval ends, double give, Owners owner) {
        Period base = statement.basePeriod();
        Linear change = share(at, vendors)
                .plus(-1, share(Cell.of(Measure.REVENUE, at.segment(), base == null ? at.period() : base), vendors));
        Linear one = unknowns.one();
        if (ends.low() != null && ends.low().intValue() > -100) {
            rows.add(Row.atLeast(change.plus(-part(ends.low()), one), 0, ends.lowOpen(), give, owner));
        }
        if (ends.high() != null && ends.high().intValue() < 100) {
            rows.add(Row.atMost(change.plus(-part(ends.high()), one), 0, ends.highOpen(), give, owner));
        }
    }

    /** The share itself as an unknown, or a sum of such. */
    private Linear share(Cell at, VendorSet vendors) {
        Linear revenue = sum(at, vendors);
        if (unknowns.isYardstick(at)) {
            return revenue;
        }
        Linear size = Linear.of(unknowns.of(at));
        Linear share = Linear.of(unknowns.further("share", at, vendors.canonical()));
        if (!shares.add(share.at()[0])) {
            return share;
        }
        String says = Identities.share(at);
        double low = ratio(at, false);
        double high = ratio(at, true);
        Linear one = unknowns.one();
        rows.add(Row.given(share.plus(-1, one), 0, false, says));
        rows.add(Row.given(share.times(low).plus(-1, revenue), 0, false, says));
        rows.add(Row.given(revenue.plus(-1, size).plus(-low, share).plus(low, one), 0, false, says));
        if (high < Double.POSITIVE_INFINITY) {
            rows.add(Row.given(share.times(high).plus(1, size).plus(-1, revenue).plus(-high, one), 0, false, says));
            rows.add(Row.given(revenue.plus(-high, share), 0, false, says));
        }
        return share;
    }

    /** The least or greatest ratio of a size to its year's yardstick, by what was heard of both. */
    private double ratio(Cell at, boolean greatest) {
        Interval own = heard.get(at);
        Interval yardstick = heard.get(unknowns.yardsticks().get(at.period().year()));
        BigDecimal above = own == null ? null : greatest ? own.high() : own.low();
        BigDecimal below = yardstick == null ? null : greatest ? yardstick.low() : yardstick.high();
        boolean known = above != null && below != null && below.signum() > 0;
        return known ? above.doubleValue() / below.doubleValue() : greatest ? Double.POSITIVE_INFINITY : 0;
    }

    private void ranks() {
        double[] ones = new double[unknowns.count()];
        Arrays.fill(ones, 1);
        places.forEach((at, order) -> {
            rows.addAll(Ranks.rows(
                    order, unknowns.named().in(at), vendor -> unknowns.of(ShareUnknowns.vendorIn(at, vendor)), ones));
            for (int n : unknowns.named().largest().getOrDefault(at, new TreeSet<>())) {
                largest(at, order, n);
            }
        });
    }

    /** Where places 1 to n are all stated, each once, the n largest are those. */
    private void largest(Cell at, List<Ranks.Place> order, int n) {
        SortedMap<Integer, SortedMap<String, SortedSet<String>>> holders = new TreeMap<>();
        for (Ranks.Place each : order) {
            if (each.place() <= n) {
                holders.computeIfAbsent(each.place(), place -> new TreeMap<>())
                        .computeIfAbsent(each.who(), who -> new TreeSet<>())
                        .add(each.statement());
            }
        }
        if (holders.size() == n && holders.values().stream().allMatch(each -> each.size() == 1)) {
            List<SortedSet<String>> clauses = new ArrayList<>();
            List<String> vendors = new ArrayList<>();
            holders.values().forEach(each -> {
                vendors.add(each.firstKey());
                clauses.add(each.get(each.firstKey()));
            });
            Linear largest = Linear.of(unknowns.of(ShareUnknowns.vendorIn(at, "CR" + n)));
            rows.add(Row.atMost(largest.plus(-1, sum(at, vendors)), 0, false, 1, new Owners(clauses)));
        }
    }

    private SortedMap<Cell, Target> targets() {
        SortedMap<Cell, Target> targets = new TreeMap<>();
        NamedVendors named = unknowns.named();
        named.present()
                .forEach((at, vendors) -> vendors.forEach(vendor -> {
                    Linear revenue = sum(at, List.of(vendor));
                    targets.put(share(at, vendor), ratio(revenue, at));
                    if (unknowns.hasUnit(at.period().year())) {
                        targets.put(
                                new Cell(Measure.REVENUE, at.segment(), vendor, at.period()),
                                new Target(
                                        revenue,
                                        Linear.of(unknowns.unitOf(at.period().year())),
                                        1,
                                        0));
                    }
                }));
        together.forEach(
                (cell, set) -> targets.put(cell, ratio(set, Cell.of(Measure.REVENUE, cell.segment(), cell.period()))));
        named.largest()
                .forEach((at, sizes) -> sizes.forEach(
                        n -> targets.put(share(at, "CR" + n), ratio(sum(at, VendorSet.parse("CR" + n)), at))));
        named.directly().forEach((at, vendors) -> {
            if (!vendors.isEmpty()) {
                Linear others = Linear.of(unknowns.of(at)).plus(-1, sum(at, vendors));
                targets.put(share(at, Cell.OTHERS), ratio(others, at));
            }
        });
        return targets;
    }

    private static Cell share(Cell at, String vendor) {
        return new Cell(Measure.SHARE, at.segment(), vendor, at.period());
    }

    private Target ratio(Linear sum, Cell at) {
        return Target.share(sum, Linear.of(unknowns.of(at)));
    }
}
