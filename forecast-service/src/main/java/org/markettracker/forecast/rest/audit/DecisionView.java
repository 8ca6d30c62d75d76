package org.markettracker.forecast.rest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.audit.Decision;

/** A decision as shown. */
public record DecisionView(
        String kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> statements,
        String by,
        Instant at,
        String reason) {
    static @Nullable DecisionView of(@Nullable Decision from) {
        return from == null
                ? null
                : new DecisionView(from.kind().code(), from.statements(), from.by(), from.at(), from.reason());
    }
}
