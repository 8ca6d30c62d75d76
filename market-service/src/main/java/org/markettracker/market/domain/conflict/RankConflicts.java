package org.markettracker.market.domain.conflict;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.markettracker.evidence.Measure;
import org.markettracker.market.domain.statement.MarketStatement;

/** Two different places stated of one segment in one period: they cannot both hold, whatever the sizes are. */
public final class RankConflicts {
    private RankConflicts() {}

    /** The pairs among statements that are not superseded, by their ids, each with its sentence. */
    public static Map<List<String>, String> among(Collection<MarketStatement> statements) {
        Map<String, List<MarketStatement>> byCell = statements.stream()
                .filter(each -> each.statement().measure() == Measure.RANK)
                .filter(each -> !each.standing().isSuperseded())
                .collect(Collectors.groupingBy(each -> each.cell().code(), TreeMap::new, Collectors.toList()));
        Map<List<String>, String> pairs = new TreeMap<>(Comparator.comparing(List::toString));
        byCell.values()
                .forEach(same -> same.forEach(one -> same.stream()
                        .filter(other -> one.id().compareTo(other.id()) < 0)
                        .filter(other -> one.statement()
                                        .value()
                                        .compareTo(other.statement().value())
                                != 0)
                        .forEach(other -> pairs.put(List.of(one.id(), other.id()), sentence(one, other)))));
        return pairs;
    }

    private static String sentence(MarketStatement one, MarketStatement other) {
        return "%s states the place %s of %s in %s, but %s states %s."
                .formatted(
                        one.id(),
                        one.statement().stated(),
                        one.statement().segment(),
                        one.statement().period().label(),
                        other.id(),
                        other.statement().stated());
    }
}
