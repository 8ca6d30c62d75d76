package org.markettracker.evidence.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

class CommonPointTest {
    private static final double[] SCALE = {10, 10};
    private static final int[] NO_BASIS = {};

    /** Two parts of ten, the first at most seven. */
    private static CommonPoint partsOfTen() {
        List<Row> rows = List.of(
                Row.identity(Linear.of(0).plus(1, 1), 10, "parts"),
                Row.atMost(Linear.of(0), 7, false, 1, Owners.allOf("A")));
        return new CommonPoint(SCALE, new ActiveRows(SCALE, rows, 0), List.of(), 0);
    }

    @Test
    void theNearestPointKeepsTheFigureAndTheRows() {
        var figure = new CommonPoint.Wish(Linear.of(0), 0.6, 1);
        double[] point = partsOfTen()
                .nearest(List.of(figure), new double[] {0.5, 0.5}, new double[] {1, 1}, NO_BASIS)
                .orElseThrow();
        assertEquals(6, point[0], 1e-9);
        assertEquals(4, point[1], 1e-9);
    }

    @Test
    void aCornerKeepsTheRowsAndComesAsNearToTheFigureAsTheyAllow() {
        var beyond = new CommonPoint.Wish(Linear.of(0), 0.9, 1);
        double[] point = partsOfTen().corner(List.of(beyond), NO_BASIS).orElseThrow();
        assertEquals(7, point[0], 1e-9);
        assertEquals(3, point[1], 1e-9);
    }

    @Test
    void thereIsNoCornerWhereRowsCannotHold() {
        List<Row> rows = List.of(
                Row.identity(Linear.of(0), 8, "eight"),
                Row.identity(Linear.of(0).plus(1, 1), 5, "five"));
        CommonPoint none = new CommonPoint(SCALE, new ActiveRows(SCALE, rows, 0), List.of(), 0);
        assertTrue(none.corner(List.of(), NO_BASIS).isEmpty());
    }
}
