package org.markettracker.market.rest.context;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.markettracker.market.domain.context.ContextItem;

/** An indicator, event or glossary term as shown. */
public record ContextView(String id, @JsonUnwrapped ContextBody item) {
    static ContextView of(ContextItem item) {
        return new ContextView(item.id(), ContextBody.of(item));
    }
}
