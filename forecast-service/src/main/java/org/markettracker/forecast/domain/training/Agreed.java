package org.markettracker.forecast.domain.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.coherence.Agreement;
import org.markettracker.forecast.domain.coherence.Claim;
import org.markettracker.forecast.domain.coherence.Coherence;
import org.markettracker.forecast.domain.coherence.Coherent;
import org.markettracker.forecast.domain.coherence.Hierarchy;
import org.markettracker.forecast.domain.coherence.Sum;

/**
 * Model forecasts made to agree across segments, halves and years. What was observed and what sources state stays as it
 * is; where the stated figures leave no room, the forecasts agree without them, and where the observed ones leave none
 * either, they stand as the models said.
 */
final class Agreed {
    private Agreed() {}

    static Map<Cell, Claim> of(
            Taxonomy taxonomy, Map<Cell, Claim> claims, Map<Cell, Claim> stated, Map<Cell, Claim> observed) {
        if (claims.isEmpty()) {
            return claims;
        }
        Set<Period> ahead = new HashSet<>();
        claims.keySet().forEach(cell -> ahead.add(cell.period()));
        Calendar calendar = Calendar.of(ahead);
        Map<Cell, Claim> seen = within(observed, calendar);
        Map<Cell, Claim> all = new HashMap<>(claims);
        all.putAll(within(stated, calendar));
        all.putAll(seen);
        Map<Cell, Claim> without = new HashMap<>(claims);
        without.putAll(seen);
        return Stream.of(all, without)
                .map(each -> Coherence.of(touched(taxonomy, calendar, each), each))
                .filter(Coherent.class::isInstance)
                .findFirst()
                .map(agreement -> together(claims, agreement))
                .orElse(claims);
    }

    private static Map<Cell, Claim> together(Map<Cell, Claim> claims, Agreement agreement) {
        Map<Cell, Claim> agreed = new HashMap<>(claims);
        // Cells without an identity are in no hierarchy and agree with everything.
        agreed.putAll(((Coherent) agreement).claims());
        return agreed;
    }

    private static Map<Cell, Claim> within(Map<Cell, Claim> known, Calendar calendar) {
        Map<Cell, Claim> within = new HashMap<>(known);
        within.keySet().removeIf(cell -> !calendar.periods().contains(cell.period()));
        return within;
    }

    /** Only identities that something was said about: the others would have nothing to agree on. */
    private static Hierarchy touched(Taxonomy taxonomy, Calendar calendar, Map<Cell, Claim> claims) {
        List<Sum> sums = Hierarchy.of(taxonomy, calendar, Measure.REVENUE).sums().stream()
                .filter(sum ->
                        claims.containsKey(sum.whole()) || sum.parts().stream().anyMatch(claims::containsKey))
                .toList();
        return new Hierarchy(sums);
    }
}
