package org.markettracker.evidence.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.concentration.Concentration;
import org.markettracker.evidence.concentration.Market;
import org.markettracker.evidence.model.FirstPlaces;
import org.markettracker.evidence.model.Target;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.solve.Bound;
import org.markettracker.evidence.solve.End;
import org.markettracker.evidence.solve.RatioBounds;
import org.markettracker.evidence.time.Period;

/** What the answers about shares say of each segment and period as a whole: who is there, and how concentrated it is. */
final class Markets {
    private static final double[] NOWHERE = new double[0];
    private static final double SAME = 1e-10;

    private final Part part;
    private final Set<String> standing;
    private final SortedMap<Cell, List<Cell>> cells = new TreeMap<>();
    private final Map<Cell, List<Statement>> ranks = new HashMap<>();
    private final Map<Cell, List<Row>> rows = new HashMap<>();

    Markets(Part part, Collection<Statement> statements, Set<String> standing) {
        this.part = part;
        this.standing = new HashSet<>(standing);
        Map<Integer, Cell> owner = new HashMap<>();
        part.model().targets().forEach((cell, target) -> {
            if (cell.measure() == Measure.SHARE && !Cell.OTHERS.equals(cell.vendor())) {
                Cell at = at(cell);
                cells.computeIfAbsent(at, each -> new ArrayList<>()).add(cell);
                if (!isSet(cell)) {
                    owner.put(target.sum().at()[0], at);
                }
                owner.put(target.over().at()[0], at);
            }
        });
        for (Row row : part.solution().rows()) {
            Cell at = row.limit() == 0 ? at(row, owner) : null;
            if (at != null) {
                rows.computeIfAbsent(at, each -> new ArrayList<>()).add(row);
            }
        }
        for (Statement each : statements) {
            // A place that gave way no longer keeps anybody from having more.
            boolean holds =
                    standing.contains(each.id()) && !part.solution().gaveWay().containsKey(each.id());
            if (each.measure() == Measure.RANK && holds) {
                ranks.computeIfAbsent(at(each, each.period()), at -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    private static Cell at(Cell cell) {
        return Cell.of(Measure.SHARE, cell.segment(), cell.period());
    }

    static Cell at(Statement statement, Period period) {
        return Cell.of(Measure.SHARE, statement.segment(), period);
    }

    /** The segment and period that a row is about, if it is about only one. */
    private static @Nullable Cell at(Row row, Map<Integer, Cell> owner) {
        Cell found = null;
        for (int unknown : row.sum().at()) {
            Cell own = owner.get(unknown);
            if (own == null || found != null && !own.equals(found)) {
                return null;
            }
            found = own;
        }
        return found;
    }

    private static boolean isSet(Cell cell) {
        return String.valueOf(cell.vendor()).indexOf('+') > 0;
    }

    /**
     * What was made of a market, and of what.
     *
     * @param points what the parts are where the ends are attained that were known or asked for
     */
    record Made(Market market, List<double[]> points, Concentration concentration) {}

    /**
     * How concentrated each segment is in each period in which a vendor has a share, by its share cell.
     *
     * @param former what was made of markets before: where all that this rests on is what it was it is left alone
     */
    SortedMap<Cell, Made> made(Map<Cell, Made> former) {
        SortedMap<Cell, Made> found = new TreeMap<>();
        cells.forEach((at, there) -> {
            List<Bound> proved = new ArrayList<>();
            there.forEach(cell -> proved.addAll(part.solution().proved(cell)));
            if (!proved.isEmpty()) {
                Market market = market(at, there);
                Made before = former.get(at);
                found.put(
                        at, before != null && isStill(at, before, market, proved) ? before : made(at, market, proved));
            }
        });
        return found;
    }

    private Made made(Cell at, Market market, List<Bound> proved) {
        RatioBounds ratios = part.solution().ratios();
        Concentration concentration = Concentration.of(market, ratios, proved);
        List<RatioBounds.Asked> asked = ratios.asked();
        part.solution().note(at, asked);
        return new Made(market, points(market, proved, asked), concentration);
    }

    private boolean isStill(Cell at, Made before, Market market, List<Bound> proved) {
        if (!before.market().equals(market)) {
            return false;
        }
        List<RatioBounds.Asked> asked = part.solution().noted(at).orElse(null);
        return asked != null && areSame(before.points(), points(market, proved, asked));
    }

    private List<double[]> points(Market market, List<Bound> proved, List<RatioBounds.Asked> asked) {
        RatioBounds ratios = part.solution().ratios();
        int[] parts = market.unknowns();
        List<double[]> points = new ArrayList<>();
        proved.forEach(each -> points.add(point(ratios, each, parts, market.size())));
        asked.forEach(each -> points.add(point(ratios, each.bound(), parts, market.size())));
        return points;
    }

    private static double[] point(RatioBounds ratios, Bound bound, int[] parts, int size) {
        return ratios.parts(bound.attained(), parts, size).orElse(NOWHERE);
    }

    private static boolean areSame(List<double[]> ones, List<double[]> others) {
        boolean same = ones.size() == others.size();
        for (int k = 0; same && k < ones.size(); k++) {
            double[] one = ones.get(k);
            double[] other = others.get(k);
            same = one.length == other.length;
            for (int i = 0; same && i < one.length; i++) {
                same = Math.abs(one[i] - other[i]) <= SAME;
            }
        }
        return same;
    }

    private Market market(Cell at, List<Cell> there) {
        List<Market.Named> vendors = new ArrayList<>();
        SortedMap<Integer, Market.Named> stated = new TreeMap<>();
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> unknowns = new HashMap<>();
        int size = 0;
        for (Cell cell : there) {
            Target target = target(cell);
            size = target.over().at()[0];
            if (!isSet(cell)) {
                String name = String.valueOf(cell.vendor());
                Part.Ends ends = part.ends(cell);
                Market.Named named = new Market.Named(name, target.sum().at()[0], ends.low(), ends.high());
                VendorSet set = VendorSet.parse(name);
                unknowns.put(name, named.unknown());
                if (set.isConcentration()) {
                    stated.put(set.largest(), named);
                } else {
                    places.put(name, vendors.size());
                    vendors.add(named);
                }
            }
        }
        List<Row> known = new ArrayList<>(rows.getOrDefault(at, List.of()));
        for (Cell cell : there) {
            if (isSet(cell)) {
                Linear sum = Linear.NOTHING;
                for (String member :
                        VendorSet.parse(String.valueOf(cell.vendor())).members()) {
                    sum = sum.plus(1, unknowns.getOrDefault(member, size));
                }
                within(known, sum, size, part.ends(cell));
            }
        }
        List<Market.First> first = FirstPlaces.of(ranks.getOrDefault(at, List.of())).holders().stream()
                .map(each -> new Market.First(
                        places.getOrDefault(each.who(), 0),
                        List.copyOf(each.owners().witnesses(standing))))
                .toList();
        Set<String> owners = new HashSet<>();
        known.forEach(each -> owners.addAll(each.owners().ids()));
        owners.retainAll(standing);
        return new Market(size, vendors, stated, first, known, owners);
    }

    private Target target(Cell cell) {
        Target target = part.model().targets().get(cell);
        if (target == null) {
            throw new IllegalStateException("nothing is asked of the " + cell);
        }
        return target;
    }

    private static void within(List<Row> rows, Linear sum, int size, Part.Ends ends) {
        End low = ends.low();
        End high = ends.high();
        if (low != null && low.value() > 0) {
            rows.add(Row.atLeast(sum.plus(-low.value(), size), 0, low.open(), 1, owners(low)));
        }
        if (high != null) {
            rows.add(Row.atMost(sum.plus(-high.value(), size), 0, high.open(), 1, owners(high)));
        }
    }

    private static Owners owners(End end) {
        return Owners.allOf(new TreeSet<>(end.statements()).toArray(String[]::new));
    }
}
