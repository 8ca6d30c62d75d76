package org.markettracker.forecast.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What we read of {@code tracker.catalogue.v1}: the segments. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CatalogueHeard(List<Segment> segments) {
    /** One of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Segment(String id) {}

    CatalogueHeard {
        if (segments == null) {
            throw new IllegalArgumentException("segments: must be given");
        }
        segments = List.copyOf(segments);
    }

    Set<String> codes() {
        return segments.stream().map(Segment::id).collect(Collectors.toSet());
    }
}
