package org.markettracker.evidence.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

/**
 * The rows of the places stated in one order (vendors in a segment, or sibling segments, in one period).
 *
 * <p>Of two stated places the better one is not the smaller; equal ones are ties. Who is named but has no place is not
 * greater than the one at place k where places 1 to k are all stated, a row that stands on all of them (where several
 * sources tell the same place, on one of them). Whoever has a place is there at all: his quantity is above zero. The
 * unnamed rest gives no row: it is many.
 */
final class Ranks {
    /** A statement that somebody has a place. */
    record Place(String statement, String who, int place) {}

    private final List<Place> places;
    private final ToIntFunction<String> unknown;
    private final List<Row> rows = new ArrayList<>();
    private final double[] scale;

    private Ranks(List<Place> places, ToIntFunction<String> unknown, double[] scale) {
        this.places = places;
        this.unknown = unknown;
        this.scale = scale;
    }

    static List<Row> rows(List<Place> places, Collection<String> named, ToIntFunction<String> unknown, double[] scale) {
        Ranks ranks = new Ranks(places, unknown, scale);
        ranks.pairs();
        ranks.prefixes(new TreeSet<>(named));
        return ranks.rows;
    }

    private void pairs() {
        for (Place one : places) {
            int at = unknown.applyAsInt(one.who());
            rows.add(Row.atLeast(Linear.of(at), 0, true, scale[at], Owners.allOf(one.statement())));
            for (Place other : places) {
                if (one.place() <= other.place() && !one.who().equals(other.who())) {
                    notGreater(other.who(), one.who(), Owners.allOf(one.statement(), other.statement()));
                }
            }
        }
    }

    private void prefixes(SortedSet<String> named) {
        SortedSet<String> unplaced = new TreeSet<>(named);
        places.forEach(each -> unplaced.remove(each.who()));
        for (FirstPlaces.Holder holder : FirstPlaces.among(places).holders()) {
            unplaced.forEach(other -> notGreater(other, holder.who(), holder.owners()));
        }
    }

    private void notGreater(String smaller, String greater, Owners owners) {
        int low = unknown.applyAsInt(smaller);
        int high = unknown.applyAsInt(greater);
        rows.add(Row.atMost(Linear.of(low).plus(-1, high), 0, false, Math.max(scale[low], scale[high]), owners));
    }
}
