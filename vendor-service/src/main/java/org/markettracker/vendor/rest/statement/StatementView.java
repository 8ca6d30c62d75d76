package org.markettracker.vendor.rest.statement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.markettracker.vendor.domain.statement.VendorStatement;

/** A statement as shown. */
public record StatementView(
        String id, @JsonUnwrapped StatementBody statement, String origin, String recordedBy, Instant recordedAt) {
    static StatementView of(VendorStatement from) {
        return new StatementView(
                from.statement().id(),
                StatementBody.of(from.statement()),
                from.origin(),
                from.recordedBy(),
                from.recordedAt());
    }
}
