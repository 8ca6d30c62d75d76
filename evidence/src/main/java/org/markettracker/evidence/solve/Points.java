package org.markettracker.evidence.solve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.markettracker.evidence.program.Linear;

/** Points that are known to keep all rows: many an end is attained at one that was found for another. */
final class Points {
    private static final int MOST = 128;
    private static final double SAME = 1e-9;

    private record Known(Bound.Witness told, double[] values, boolean strictly) {}

    private final Bounds bounds;
    private final Deque<Known> known = new ArrayDeque<>();

    Points(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Notes where an end is attained: strict rows are kept strictly where it is told from the anchor that keeps them so. */
    void note(Bound bound) {
        Bound.Witness point = bound.attained();
        if (point.direction() || point.anchor().length == 0 || bound.end() == null) {
            return;
        }
        double[] values = point.anchor().clone();
        for (int k = 0; k < point.at().length; k++) {
            values[point.at()[k]] += point.by()[k];
        }
        known.addFirst(new Known(point, values, point.anchor() == bounds.anchor()));
        if (known.size() > MOST) {
            known.removeLast();
        }
    }

    /** The end that is proved already, if it is attained at a point that is known. */
    Optional<Bound> attaining(Bound proved, Linear sum, Linear over) {
        End end = proved.end();
        if (end == null) {
            return Optional.empty();
        }
        boolean ratio = !over.equals(Linear.NOTHING);
        Linear objective = bounds.scaled(ratio ? sum.plus(-end.value(), over) : sum);
        double wanted = ratio ? 0 : end.value() / sum.magnitude(bounds.scale());
        Linear base = bounds.scaled(over);
        for (Known each : known) {
            if ((each.strictly || end.open())
                    && Math.abs(objective.value(each.values) - wanted) <= SAME
                    && (!ratio || base.value(each.values) > SAME)) {
                return Optional.of(new Bound(end, proved.because(), each.told));
            }
        }
        return Optional.empty();
    }
}
