package org.markettracker.evidence.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.program.Row;

/**
 * Segments and periods whose rows hang together, with all that these rows are made of: the same again gives the same
 * answers, whatever else has changed.
 *
 * @param places a segment and period each
 * @param given statements about them, which of these stand, what gave way, and the sizes heard in their years
 */
record Together(Set<Cell> places, List<Object> given) {
    /**
     * All groups.
     *
     * @param sizes the unknown that the size of each place is
     */
    static List<Together> of(
            Part part,
            Map<Cell, Integer> sizes,
            Collection<Statement> statements,
            Set<String> standing,
            Map<Cell, Interval> heard) {
        int[] parents = new int[part.model().system().scale().length];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        for (Row row : part.solution().rows()) {
            int[] at = row.sum().at();
            for (int k = 1; k < at.length; k++) {
                parents[root(parents, at[k])] = root(parents, at[0]);
            }
        }
        Map<Integer, Set<Cell>> groups = new TreeMap<>();
        sizes.forEach((place, size) -> groups.computeIfAbsent(root(parents, size), root -> new TreeSet<>())
                .add(place));
        Map<Cell, List<Object>> said = new HashMap<>();
        for (Statement each : statements) {
            if (each.vendor() != null) {
                Object way = part.solution().gaveWay().getOrDefault(each.id(), 0.0);
                List<Object> saying = List.of(each, standing.contains(each.id()), way);
                said.computeIfAbsent(Markets.at(each, each.period()), at -> new ArrayList<>())
                        .add(saying);
                if (each.basePeriod() != null) {
                    said.computeIfAbsent(Markets.at(each, each.basePeriod()), at -> new ArrayList<>())
                            .add(saying);
                }
            }
        }
        return groups.values().stream()
                .map(places -> new Together(places, given(places, said, heard)))
                .toList();
    }

    private static List<Object> given(Set<Cell> places, Map<Cell, List<Object>> said, Map<Cell, Interval> heard) {
        List<Object> given = new ArrayList<>();
        places.forEach(place -> given.addAll(said.getOrDefault(place, List.of())));
        Set<Integer> years =
                places.stream().map(place -> place.period().year()).collect(Collectors.toCollection(HashSet::new));
        heard.entrySet().stream()
                .filter(each -> years.contains(each.getKey().period().year()))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(each -> given.add(List.of(each.getKey(), each.getValue())));
        return given;
    }

    private static int root(int[] parents, int of) {
        int root = of;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
