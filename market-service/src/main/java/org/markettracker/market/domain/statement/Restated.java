package org.markettracker.market.domain.statement;

import org.markettracker.market.domain.Refused;

/**
 * Why a statement was changed against the edition that its own is based on.
 *
 * @param type of the restatement
 * @param reason in words, 1 to 4,000 characters
 */
public record Restated(RestatementType type, String reason) {
    public Restated {
        if (reason.isBlank() || reason.length() > 4000) {
            throw Refused.invalid("restatement.reason", "must have 1 to 4000 characters", reason);
        }
    }
}
