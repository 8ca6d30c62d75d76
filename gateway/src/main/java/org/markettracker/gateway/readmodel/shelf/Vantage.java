package org.markettracker.gateway.readmodel.shelf;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From where a reader looks: who he is, and the instant he asks about.
 *
 * @param asOf the instant; null for what is there now
 */
public record Vantage(Audience audience, @Nullable Instant asOf) {

    /** Now, as this audience. */
    public static Vantage now(Audience audience) {
        return new Vantage(audience, null);
    }

    /** The instant asked about; empty for now. */
    public Optional<Instant> instant() {
        return Optional.ofNullable(asOf);
    }
}
