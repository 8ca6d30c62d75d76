package org.markettracker.market.rest.tracker;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.markettracker.market.domain.tracker.Tracker;

/** A tracker as shown. */
public record TrackerView(String id, @JsonUnwrapped TrackerBody description) {
    static TrackerView of(Tracker tracker) {
        return new TrackerView(tracker.id(), TrackerBody.of(tracker));
    }
}
