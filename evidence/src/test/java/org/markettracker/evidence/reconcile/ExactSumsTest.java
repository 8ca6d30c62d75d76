package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Calendar;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;

class ExactSumsTest {
    private static final Period HALF = Period.parse("2019-S2");

    @Test
    void parts_add_up_where_the_point_has_them_a_little_less_or_more_than_the_whole() {
        for (double off : new double[] {0, 7e-6, -7e-6, 3e-7, -3e-7, 2e-5, -2e-5}) {
            Map<Cell, Double> exact = new TreeMap<>();
            List<Taxonomy.Segment> tree = new ArrayList<>(List.of(new Taxonomy.Segment("total", null, false)));
            double sum = 0;
            for (int i = 0; i < 13; i++) {
                tree.add(new Taxonomy.Segment("s" + i, "total", false));
                exact.put(cell("s" + i), i == 5 ? 0.0 : 3.3 + i / 7.0);
                sum += i == 5 ? 0 : 3.3 + i / 7.0;
            }
            exact.put(cell("total"), sum + off);
            SortedMap<Cell, BigDecimal> rounded =
                    ExactSums.of(new Taxonomy(tree), Measure.REVENUE, Calendar.of(List.of(HALF)), exact);
            BigDecimal parts = BigDecimal.ZERO;
            for (int i = 0; i < 13; i++) {
                BigDecimal part = rounded.get(cell("s" + i));
                parts = parts.add(part);
                assertTrue(part.signum() >= 0);
                assertEquals(exact.get(cell("s" + i)), part.doubleValue(), 3.1e-6, "off by " + off);
            }
            assertEquals(0, rounded.get(cell("total")).compareTo(parts), "off by " + off);
        }
    }

    private static Cell cell(String segment) {
        return Cell.of(Measure.REVENUE, segment, HALF);
    }
}
