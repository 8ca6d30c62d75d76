package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.concentration.chosen.Cap;
import org.markettracker.evidence.concentration.chosen.Part;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.solve.End;

/**
 * A segment in a period, as the rows of all segments together know it. Its parts are the vendors named there and each CRn
 * that somebody stated; what the vendors leave of the size is the unnamed rest, which is many.
 *
 * @param size the unknown that it is
 * @param vendors that have a cell there
 * @param stated each CRn spoken of, by n
 * @param first those at the first places as far as these are all stated: nobody, named or not, has more than they
 * @param rows without a limit that are about the size and the parts alone
 * @param standing the statements that the rows stand on
 */
public record Market(
        int size,
        List<Named> vendors,
        SortedMap<Integer, Named> stated,
        List<First> first,
        List<Row> rows,
        Set<String> standing) {
    /**
     * A vendor, or the n largest together.
     *
     * @param unknown its revenue
     * @param low the least share, as a part of one
     * @param high the greatest; null where that is all
     */
    public record Named(String name, int unknown, @Nullable End low, @Nullable End high) {
        double least() {
            return low == null ? 0 : Math.max(0, low.value());
        }

        double most() {
            return high == null ? 1 : Math.min(1, high.value());
        }

        Collection<String> lowBy() {
            return low == null ? List.of() : low.statements();
        }

        Part part() {
            return Part.of(low, high);
        }
    }

    /**
     * A holder of one of the first places.
     *
     * @param vendor its place in the list of vendors
     * @param statements that it takes to say so
     */
    public record First(int vendor, List<String> statements) {
        public First {
            statements = List.copyOf(statements);
        }
    }

    public Market {
        vendors = List.copyOf(vendors);
        stated = new TreeMap<>(stated);
        first = List.copyOf(first);
        rows = List.copyOf(rows);
    }

    /** Vendors in order, then each CRn stated. */
    List<Named> parts() {
        List<Named> parts = new ArrayList<>(vendors);
        parts.addAll(stated.values());
        return parts;
    }

    /** The unknown that each part is. */
    public int[] unknowns() {
        return parts().stream().mapToInt(Named::unknown).toArray();
    }

    /** The place among the parts of each CRn stated. */
    SortedMap<Integer, Integer> statedParts() {
        SortedMap<Integer, Integer> places = new TreeMap<>();
        int next = vendors.size();
        for (int n : stated.keySet()) {
            places.put(n, next++);
        }
        return places;
    }

    /** Vendors, by their places, whose low ends share statements: the likeliest not to have them all at once. */
    List<List<Integer>> tied() {
        int[] of = IntStream.range(0, vendors.size()).toArray();
        Map<String, Integer> first = new HashMap<>();
        for (int v = 0; v < of.length; v++) {
            for (String each : vendors.get(v).lowBy()) {
                int one = of[v];
                int other = of[first.merge(each, v, (old, now) -> old)];
                for (int u = 0; one != other && u < of.length; u++) {
                    of[u] = of[u] == Math.max(one, other) ? Math.min(one, other) : of[u];
                }
            }
        }
        SortedMap<Integer, List<Integer>> tied = new TreeMap<>();
        for (int v = 0; v < of.length; v++) {
            tied.computeIfAbsent(of[v], each -> new ArrayList<>()).add(v);
        }
        return tied.values().stream().filter(each -> each.size() > 1).toList();
    }

    /** The sums of parts that so many unnamed vendors cannot exceed, beside what the named ones leave. */
    List<Cap> most(int unnamed) {
        List<Cap> most = new ArrayList<>();
        if (!first.isEmpty()) {
            Market.First last = first.get(first.size() - 1);
            double[] share = new double[parts().size()];
            share[last.vendor()] = unnamed;
            most.add(new Cap(share, last.statements()));
        }
        Integer one = statedParts().get(1);
        if (one != null) {
            double[] largest = new double[parts().size()];
            largest[one] = unnamed;
            most.add(new Cap(largest, List.of()));
        }
        return most;
    }

    /** The sums of parts that the n largest cannot exceed by what is stated of any n largest. */
    List<Cap> caps(int n) {
        List<Cap> caps = new ArrayList<>();
        statedParts().forEach((m, at) -> {
            double[] cap = new double[parts().size()];
            cap[at] = m < n ? (double) n / m : 1;
            caps.add(new Cap(cap, List.of()));
        });
        return caps;
    }
}
