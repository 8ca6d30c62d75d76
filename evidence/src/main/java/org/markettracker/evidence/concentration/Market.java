package org.markettracker.evidence.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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

    /** The place among the parts of each CRn stated. */
    SortedMap<Integer, Integer> statedParts() {
        SortedMap<Integer, Integer> places = new TreeMap<>();
        int next = vendors.size();
        for (int n : stated.keySet()) {
            places.put(n, next++);
        }
        return places;
    }
}
