package org.markettracker.market.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code tracker.changes.v1}: one published cell that differs from the edition before, and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeRecord(
        String tracker,
        String edition,
        @Nullable String previous,
        Instant at,
        String topic,
        String key,
        String kind,
        @Nullable SizeRecord old,
        @JsonProperty("new") @Nullable SizeRecord fresh,
        @Nullable String reasonType,
        @Nullable String reason) {}
