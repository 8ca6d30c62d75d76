package org.markettracker.forecast.rest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.audit.Conflict;

/** A conflict as shown; its decision is null while nobody decided. */
public record ConflictView(
        String id,
        List<String> statements,
        Map<String, String> sentence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GaveWayView> gaveWay,
        @Nullable DecisionView decision) {
    static ConflictView of(Conflict from) {
        return new ConflictView(
                from.id(),
                from.statements(),
                Map.of("en", from.sentence()),
                GaveWayView.of(from.gaveWay()),
                DecisionView.of(from.decision()));
    }
}
