package org.markettracker.market.rest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.audit.Waiver;
import org.markettracker.market.domain.conflict.ConflictDecision;

/** What an analyst decided of a conflict or of a failed check. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(String kind, @Nullable List<String> statements, String by, Instant at, String reason) {
    static @Nullable DecisionView of(@Nullable ConflictDecision decision) {
        return decision == null
                ? null
                : new DecisionView(
                        decision.kind().code(), decision.statements(), decision.by(), decision.at(), decision.reason());
    }

    static @Nullable DecisionView of(@Nullable Waiver waiver) {
        return waiver == null ? null : new DecisionView("waived", null, waiver.by(), waiver.at(), waiver.reason());
    }
}
