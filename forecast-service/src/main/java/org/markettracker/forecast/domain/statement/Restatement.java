package org.markettracker.forecast.domain.statement;

import java.util.Set;
import org.markettracker.forecast.domain.Refused;

/**
 * Why a statement differs from what the edition before said.
 *
 * @param type what kind of reason
 * @param reason in words
 */
public record Restatement(String type, String reason) {
    private static final Set<String> TYPES = Set.of(
            "source-restated", "new-source", "taxonomy", "method", "currency", "error", "rounding", "reconciled");
    private static final int LONGEST = 2000;

    public Restatement {
        if (!TYPES.contains(type)) {
            throw Refused.invalid(
                    "restatement.type",
                    "must be one of "
                            + String.join(", ", TYPES.stream().sorted().toList()),
                    type);
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw Refused.invalid("restatement.reason", "must have 1 to " + LONGEST + " characters", reason);
        }
    }
}
