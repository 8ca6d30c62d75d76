package org.markettracker.market.rest.vintage;

import java.time.Instant;
import java.util.List;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.vintage.Restatement;

/** Why cells of an edition moved, as shown; an empty list selects all. */
public record RestatementView(
        String id,
        String type,
        String reason,
        List<String> segments,
        List<String> measures,
        List<String> periods,
        String by,
        Instant at) {
    static RestatementView of(Restatement from) {
        return new RestatementView(
                from.id(),
                from.restated().type().code(),
                from.restated().reason(),
                from.segments(),
                from.measures().stream().map(Enum::name).toList(),
                from.periods().stream().map(Period::code).toList(),
                from.by(),
                from.at());
    }
}
