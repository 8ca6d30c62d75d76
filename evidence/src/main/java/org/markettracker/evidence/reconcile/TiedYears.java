package org.markettracker.evidence.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.markettracker.evidence.Statement;

/** Statements about vendors by the years that they tie together: only a change from one year to another ties any. */
final class TiedYears {
    private TiedYears() {}

    /** Years that are tied, with the statements about them in the order given; every statement is in one of them. */
    static Map<Set<Integer>, List<Statement>> of(List<Statement> statements) {
        List<Set<Integer>> tied = new ArrayList<>();
        for (Statement each : statements) {
            Set<Integer> years = new HashSet<>();
            years.add(each.period().year());
            if (each.basePeriod() != null) {
                years.add(each.basePeriod().year());
            }
            Set<Integer> together = new TreeSet<>(years);
            tied.stream()
                    .filter(some -> some.stream().anyMatch(years::contains))
                    .forEach(together::addAll);
            tied.removeIf(some -> some.stream().anyMatch(years::contains));
            tied.add(together);
        }
        tied.sort((one, other) ->
                Integer.compare(one.iterator().next(), other.iterator().next()));
        Map<Set<Integer>, List<Statement>> found = new LinkedHashMap<>();
        for (Set<Integer> years : tied) {
            found.put(
                    years,
                    statements.stream()
                            .filter(each -> years.contains(each.period().year()))
                            .toList());
        }
        return found;
    }
}
