package org.markettracker.market.messaging;

import java.time.Instant;
import java.util.List;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.vintage.Restatement;

/** {@code market.audit.v1}: why cells of an edition moved; an empty list selects all. */
record RestatementRecord(
        String tracker,
        String edition,
        String id,
        String kind,
        String type,
        String reason,
        String by,
        Instant at,
        List<String> segments,
        List<String> measures,
        List<String> periods,
        List<String> statements) {
    /** The id under which a restatement travels beside checks and conflicts. */
    static String id(String id) {
        return "r-" + id;
    }

    static RestatementRecord of(Restatement from) {
        EditionId edition = from.edition();
        return new RestatementRecord(
                edition.tracker(),
                edition.edition(),
                id(from.id()),
                "restatement",
                from.restated().type().code(),
                from.restated().reason(),
                from.by(),
                from.at(),
                from.segments(),
                from.measures().stream().map(Enum::name).toList(),
                from.periods().stream().map(Period::code).toList(),
                List.of());
    }
}
