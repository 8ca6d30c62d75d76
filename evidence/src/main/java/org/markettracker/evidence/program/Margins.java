package org.markettracker.evidence.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Draws rows in by margins where there is room for them. Rows that leave each other no room (a quantity pinned from both
 * sides) stay as they are; all others have room at one and the same point, the middle of points that have some.
 */
public final class Margins {
    private static final double ROOM = 1e-7;
    private static final double PLENTY = 1e-3;
    private static final int ROUNDS = 6;

    private Margins() {}

    /** The rows, each drawn in by its margin or by what room there is for it. */
    public static List<Row> drawnIn(int unknowns, List<Row> rows, double[] margins) {
        List<Row> all = drawn(rows, margins);
        if (new LinearProgram(unknowns, all).minimise(Linear.NOTHING).isPresent()) {
            return all;
        }
        double[] middle = middle(unknowns, rows);
        double[] possible = new double[rows.size()];
        for (int i = 0; i < possible.length; i++) {
            double room = rows.get(i).limit() - rows.get(i).sum().value(middle);
            possible[i] = room > ROOM ? Math.min(margins[i], room / 2) : 0;
        }
        return drawn(rows, possible);
    }

    private static List<Row> drawn(List<Row> rows, double[] margins) {
        List<Row> drawn = new ArrayList<>();
        for (int i = 0; i < margins.length; i++) {
            Row row = rows.get(i);
            drawn.add(row.isEquality() ? row : row.with(row.sum(), row.kind(), row.limit() - margins[i]));
        }
        return drawn;
    }

    /** The middle of points that each leave room at as many as possible of the rows that had none before. */
    private static double[] middle(int unknowns, List<Row> rows) {
        boolean[] roomy = new boolean[rows.size()];
        double[] sum = new double[unknowns];
        int points = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<double[]> point = roomiest(unknowns, rows, roomy);
            if (point.isEmpty()) {
                break;
            }
            boolean more = false;
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                if (!row.isEquality() && !roomy[i] && row.limit() - row.sum().value(point.get()) > ROOM) {
                    roomy[i] = true;
                    more = true;
                }
            }
            for (int i = 0; i < unknowns; i++) {
                sum[i] += point.get()[i];
            }
            points++;
            if (!more) {
                break;
            }
        }
        int count = Math.max(1, points);
        return Arrays.stream(sum).map(each -> each / count).toArray();
    }

    private static Optional<double[]> roomiest(int unknowns, List<Row> rows, boolean[] roomy) {
        List<Row> wider = new ArrayList<>();
        Linear room = Linear.NOTHING;
        int next = unknowns;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isEquality() || roomy[i]) {
                wider.add(row);
            } else {
                wider.add(row.with(row.sum().plus(1, next), row.kind(), row.limit()));
                wider.add(Row.given(Linear.of(next), PLENTY, false, ""));
                room = room.plus(-1, next++);
            }
        }
        return new LinearProgram(next, wider)
                .minimise(room)
                .map(optimum -> Arrays.copyOf(optimum.unknowns(), unknowns));
    }
}
