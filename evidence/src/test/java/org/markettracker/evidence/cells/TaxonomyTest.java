package org.markettracker.evidence.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.figure.InvalidEvidence;

class TaxonomyTest {
    private static final Taxonomy TREE = Taxonomy.of("total", null, "a", "total", "a1", "a", "b", "total");

    @Test
    void aParentKnowsItsChildrenAndALeafItsAncestors() {
        assertEquals(
                List.of("a", "b"),
                TREE.children().get("total").stream().map(Taxonomy.Segment::id).toList());
        assertEquals(List.of("a", "total"), TREE.above("a1"));
        assertEquals(List.of(), TREE.above("total"));
    }

    @Test
    void aTreeHasOneRootFirstAndEachSegmentOnceBelowAKnownParent() {
        assertThrows(InvalidEvidence.class, () -> Taxonomy.of("a", "total"));
        assertThrows(InvalidEvidence.class, () -> Taxonomy.of("total", null, "other", null));
        assertThrows(InvalidEvidence.class, () -> Taxonomy.of("total", null, "a", "b", "b", "total"));
        assertThrows(InvalidEvidence.class, () -> Taxonomy.of("total", null, "a", "total", "a", "total"));
        assertThrows(InvalidEvidence.class, () -> new Taxonomy(List.of()));
    }

    @Test
    void aParentHasOneResidualChildAtMost() {
        assertThrows(
                InvalidEvidence.class,
                () -> new Taxonomy(List.of(
                        new Taxonomy.Segment("total", null, false),
                        new Taxonomy.Segment("rest", "total", true),
                        new Taxonomy.Segment("other", "total", true))));
    }
}
