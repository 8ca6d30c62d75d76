package org.markettracker.market.domain.audit;

import java.time.Instant;
import org.markettracker.market.domain.Refused;

/**
 * Why an analyst lets an edition go although a check fails. It is about exactly what was found when it was given: when
 * the findings change it is dropped, so that nobody publishes on an old waiver.
 *
 * @param by who
 * @param at when
 * @param reason why, 1 to 4,000 characters
 * @param findings fingerprint of what was found then
 */
public record Waiver(String by, Instant at, String reason, String findings) {
    public Waiver {
        if (reason.isBlank() || reason.length() > 4000) {
            throw Refused.invalid("reason", "must have 1 to 4000 characters", reason);
        }
    }
}
