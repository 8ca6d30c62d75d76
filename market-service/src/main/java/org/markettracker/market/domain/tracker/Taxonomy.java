package org.markettracker.market.domain.tracker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.markettracker.market.domain.Refused;

/**
 * The segments of a tracker: one tree with the root {@code total}, codes unique, at most one residual beside its
 * siblings.
 *
 * @param segments parents and children in the order they are shown
 */
public record Taxonomy(List<Segment> segments) {
    /** The code of the root. */
    public static final String ROOT = "total";

    public Taxonomy {
        segments = List.copyOf(segments);
        Map<String, Segment> byId = new LinkedHashMap<>();
        for (Segment segment : segments) {
            if (byId.put(segment.id(), segment) != null) {
                throw Refused.invalid("segments", "must have each code once", segment.id());
            }
        }
        if (!byId.containsKey(ROOT)) {
            throw Refused.invalid("segments", "must have the root 'total'", byId.keySet());
        }
        Set<String> withResidual = new HashSet<>();
        for (Segment segment : segments) {
            checkLeadsToRoot(segment, byId);
            if (segment.residual() && !withResidual.add(String.valueOf(segment.parent()))) {
                throw Refused.invalid("segments", "must have at most one residual under a parent", segment.id());
            }
        }
    }

    /** Whether there is a segment of this code. */
    public boolean has(String segment) {
        return segments.stream().anyMatch(each -> each.id().equals(segment));
    }

    /** The segment of this code. */
    public Optional<Segment> find(String segment) {
        return segments.stream().filter(each -> each.id().equals(segment)).findFirst();
    }

    /** The parts of a segment, in the order they are shown. */
    public List<Segment> children(String parent) {
        return segments.stream().filter(each -> parent.equals(each.parent())).toList();
    }

    /** The same as evidence reconciles it: parents before their children. */
    public org.markettracker.evidence.cells.Taxonomy toEvidence() {
        List<org.markettracker.evidence.cells.Taxonomy.Segment> sorted = new ArrayList<>();
        List<Segment> level =
                segments.stream().filter(each -> each.parent() == null).toList();
        while (!level.isEmpty()) {
            level.forEach(each -> sorted.add(
                    new org.markettracker.evidence.cells.Taxonomy.Segment(each.id(), each.parent(), each.residual())));
            level = level.stream().flatMap(each -> children(each.id()).stream()).toList();
        }
        return new org.markettracker.evidence.cells.Taxonomy(sorted);
    }

    private static void checkLeadsToRoot(Segment segment, Map<String, Segment> byId) {
        Segment at = segment;
        for (int steps = 0; !at.id().equals(ROOT); steps++) {
            Segment parent = at.parent() == null ? null : byId.get(at.parent());
            if (parent == null) {
                throw Refused.invalid(
                        "segments.parent", "must be another segment of the tracker", at.parent() + "' of '" + at.id());
            }
            if (steps > byId.size()) {
                throw Refused.invalid("segments.parent", "must lead to 'total' without a circle", segment.id());
            }
            at = parent;
        }
        if (at.parent() != null || at.residual()) {
            throw Refused.invalid("segments", "must have a root without parent that is no residual", at.id());
        }
    }
}
