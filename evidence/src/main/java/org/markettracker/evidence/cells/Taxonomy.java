package org.markettracker.evidence.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;

/**
 * A tree of segments in which each parent is the sum of its children; a residual child is what its siblings leave.
 *
 * @param segments parents before their children, the root first
 */
public record Taxonomy(List<Segment> segments) {
    /**
     * A node of the tree.
     *
     * @param parent null for the root
     * @param residual whether it is its parent less its siblings, and so named by nobody
     */
    public record Segment(String id, @Nullable String parent, boolean residual) {}

    public Taxonomy {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || segments.get(0).parent() != null) {
            throw new InvalidEvidence("segments", "must begin with the root", segments);
        }
        Set<String> known = new LinkedHashSet<>();
        Set<String> divided = new LinkedHashSet<>();
        for (Segment segment : segments) {
            if (!known.isEmpty() && !known.contains(String.valueOf(segment.parent()))) {
                throw new InvalidEvidence(
                        "segments", "must name the parent '" + segment.parent() + "' before its child", segment.id());
            }
            if (!known.add(segment.id())) {
                throw new InvalidEvidence("segments", "must have ids that are unique", segment.id());
            }
            if (segment.residual() && !divided.add(String.valueOf(segment.parent()))) {
                throw new InvalidEvidence("segments", "must have one residual child a parent", segment.id());
            }
        }
    }

    /** Reads a tree from ids and parents, the root having none: {@code of("total", null, "a", "total")}. */
    public static Taxonomy of(@Nullable String... idsAndParents) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i + 1 < idsAndParents.length; i += 2) {
            segments.add(new Segment(String.valueOf(idsAndParents[i]), idsAndParents[i + 1], false));
        }
        return new Taxonomy(segments);
    }

    public Optional<Segment> find(String id) {
        return segments.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Segments by id, in order. */
    public Map<String, Segment> byId() {
        Map<String, Segment> byId = new LinkedHashMap<>();
        segments.forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    /** The children of each parent, in order; a leaf is not in it. */
    public Map<String, List<Segment>> children() {
        Map<String, List<Segment>> children = new LinkedHashMap<>();
        for (Segment each : segments) {
            if (each.parent() != null) {
                children.computeIfAbsent(each.parent(), parent -> new ArrayList<>())
                        .add(each);
            }
        }
        return children;
    }

    /** The segments above one, nearest first. */
    public List<String> above(String id) {
        Map<String, Segment> byId = byId();
        List<String> above = new ArrayList<>();
        Segment at = byId.get(id);
        while (at != null && at.parent() != null) {
            above.add(at.parent());
            at = byId.get(at.parent());
        }
        return above;
    }
}
