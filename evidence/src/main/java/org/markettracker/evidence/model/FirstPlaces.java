package org.markettracker.evidence.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.program.Owners;

/**
 * The holders of places 1 to k, as far as these are all stated: nobody else has more than any of them.
 *
 * @param holders from the first place on, of one place in order of their names
 */
public record FirstPlaces(List<Holder> holders) {
    /**
     * Somebody at one of the first places.
     *
     * @param owners the statements that it takes for nobody else to have more
     */
    public record Holder(String who, Owners owners) {}

    public FirstPlaces {
        holders = List.copyOf(holders);
    }

    /** Of statements about one segment and period; what is no place is left alone. */
    public static FirstPlaces of(Collection<Statement> statements) {
        return among(statements.stream()
                .filter(each -> each.measure() == Measure.RANK && each.vendor() != null)
                .map(each -> new Ranks.Place(
                        each.id(), String.valueOf(each.vendor()), each.value().intValueExact()))
                .toList());
    }

    static FirstPlaces among(List<Ranks.Place> places) {
        SortedMap<Integer, SortedMap<String, SortedSet<String>>> byPlace = new TreeMap<>();
        for (Ranks.Place each : places) {
            byPlace.computeIfAbsent(each.place(), place -> new TreeMap<>())
                    .computeIfAbsent(each.who(), who -> new TreeSet<>())
                    .add(each.statement());
        }
        List<Holder> found = new ArrayList<>();
        List<SortedSet<String>> clauses = new ArrayList<>();
        int reached = 0;
        for (Map.Entry<Integer, SortedMap<String, SortedSet<String>>> each : byPlace.entrySet()) {
            // After a tie the next place is further on: two firsts are followed by a third.
            if (each.getKey() > reached + 1) {
                break;
            }
            clauses.addAll(each.getValue().values());
            Owners owners = new Owners(clauses);
            each.getValue().keySet().forEach(who -> found.add(new Holder(who, owners)));
            reached = Math.max(each.getKey(), found.size());
        }
        return new FirstPlaces(found);
    }
}
