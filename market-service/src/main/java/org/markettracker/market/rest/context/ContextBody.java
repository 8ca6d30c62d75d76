package org.markettracker.market.rest.context;

import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.Event;
import org.markettracker.market.domain.context.GlossaryTerm;
import org.markettracker.market.domain.context.Indicator;

/** Any of the three bodies of context. */
public sealed interface ContextBody permits IndicatorBody, EventBody, GlossaryBody {
    /** The item that it describes. */
    ContextItem toItem(String id);

    /** The body that describes an item. */
    static ContextBody of(ContextItem item) {
        if (item instanceof Indicator indicator) {
            return IndicatorBody.of(indicator);
        }
        return item instanceof Event event ? EventBody.of(event) : GlossaryBody.of((GlossaryTerm) item);
    }
}
