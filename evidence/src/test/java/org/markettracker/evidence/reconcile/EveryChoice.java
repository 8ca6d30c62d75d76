package org.markettracker.evidence.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.VendorSet;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.model.Model;
import org.markettracker.evidence.model.Names;
import org.markettracker.evidence.model.Reading;
import org.markettracker.evidence.model.ShareModel;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.solve.End;
import org.markettracker.evidence.solve.LinearSystem;
import org.markettracker.evidence.solve.Polyhedron;

/**
 * What the n largest have in a segment and period, found in the plain way: every choice of vendors, of which some are
 * unnamed, is a dense linear program of its own over all rows of all segments.
 */
final class EveryChoice {
    private final Model model;
    private final Set<String> standing;
    private final List<Integer> vendors = new ArrayList<>();
    private final SortedMap<Integer, Integer> stated = new TreeMap<>();
    private final List<Integer> first = new ArrayList<>();
    private int size;

    EveryChoice(List<Statement> statements, Map<Cell, Interval> heard, Cell at) {
        this.model = ShareModel.of(
                RandomShares.TAXONOMY,
                statements,
                RandomShares.TAXONOMY.byId().keySet(),
                heard,
                new Reading(Statement.ABOUT, Map.of()),
                new Names());
        this.standing = new HashSet<>(model.statements());
        Map<String, Integer> unknowns = new TreeMap<>();
        model.targets().forEach((cell, target) -> {
            String vendor = String.valueOf(cell.vendor());
            boolean here = cell.measure() == Measure.SHARE
                    && cell.segment().equals(at.segment())
                    && cell.period().equals(at.period());
            if (here && !vendor.equals(Cell.OTHERS) && vendor.indexOf('+') < 0) {
                size = target.over().at()[0];
                int unknown = target.sum().at()[0];
                VendorSet set = VendorSet.parse(vendor);
                unknowns.put(vendor, unknown);
                if (set.isConcentration()) {
                    stated.put(set.largest(), unknown);
                } else {
                    vendors.add(unknown);
                }
            }
        });
        for (int place = 1; holder(statements, at, place) != null; place++) {
            first.add(unknowns.get(String.valueOf(holder(statements, at, place))));
        }
    }

    private static @Nullable String holder(List<Statement> statements, Cell at, int place) {
        return statements.stream()
                .filter(each -> each.measure() == Measure.RANK && each.segment().equals(at.segment()))
                .filter(each ->
                        each.period().equals(at.period()) && each.value().intValueExact() == place)
                .map(Statement::vendor)
                .findFirst()
                .orElse(null);
    }

    boolean isAnybodyThere() {
        return !vendors.isEmpty();
    }

    private Polyhedron wider(int further, List<Row> rows) {
        double[] scale = Arrays.copyOf(model.system().scale(), model.system().scale().length + further);
        Arrays.fill(scale, scale.length - further, scale.length, scale[size]);
        List<Row> all = new ArrayList<>(model.system().rows());
        all.addAll(rows);
        return Polyhedron.of(new LinearSystem(scale, all), standing).per(Linear.of(size));
    }

    private static Row atMost(Linear sum) {
        return Row.given(sum, 0, false, "");
    }

    End least(int n) {
        int threshold = model.system().scale().length;
        int value = threshold + 1;
        List<Row> rows = new ArrayList<>();
        Linear sum = Linear.NOTHING.plus(n, threshold).plus(-1, value);
        for (int v = 0; v < vendors.size(); v++) {
            rows.add(atMost(Linear.of(vendors.get(v)).plus(-1, threshold).plus(-1, value + 1 + v)));
            sum = sum.plus(1, value + 1 + v);
        }
        rows.add(atMost(sum));
        stated.forEach((m, unknown) -> rows.add(
                atMost(Linear.NOTHING.plus(m <= n ? 1 : (double) n / m, unknown).plus(-1, value))));
        return wider(2 + vendors.size(), rows).least(Linear.of(value)).orElseThrow();
    }

    End greatest(int n) {
        End best = null;
        for (int unnamed = 0; unnamed <= n; unnamed++) {
            for (int choice = 0; choice < 1 << vendors.size(); choice++) {
                if (Integer.bitCount(choice) == Math.min(n - unnamed, vendors.size())) {
                    End end = greatest(n, choice, unnamed);
                    boolean more = best == null
                            || end.value() > best.value() + 1e-9
                            || (end.value() > best.value() - 1e-9 && best.open() && !end.open());
                    best = more ? end : best;
                }
            }
        }
        return best;
    }

    private End greatest(int n, int choice, int unnamed) {
        int value = model.system().scale().length;
        List<Row> rows = new ArrayList<>();
        Linear all = Linear.of(size).times(-1);
        Linear sum = Linear.of(value);
        for (int v = 0; v < vendors.size(); v++) {
            all = all.plus(1, vendors.get(v));
            sum = (choice >> v & 1) == 1 ? sum.plus(-1, vendors.get(v)) : sum;
        }
        for (int i = 1; i <= unnamed; i++) {
            all = all.plus(1, value + i);
            sum = sum.plus(-1, value + i);
            for (int holder : first) {
                rows.add(atMost(Linear.of(value + i).plus(-1, holder)));
            }
            if (stated.containsKey(1)) {
                rows.add(atMost(Linear.of(value + i).plus(-1, stated.get(1))));
            }
        }
        rows.add(atMost(all));
        rows.add(atMost(sum));
        stated.forEach((m, unknown) -> rows.add(atMost(Linear.of(value).plus(m < n ? -(double) n / m : -1, unknown))));
        return wider(1 + unnamed, rows).greatest(Linear.of(value)).orElseThrow();
    }
}
