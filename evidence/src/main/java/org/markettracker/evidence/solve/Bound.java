package org.markettracker.evidence.solve;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/**
 * An end with what proves it, so that one can tell whether other rows would change it.
 *
 * @param end null where nothing bounds that side
 * @param because the rows that make it so: as long as they stand, it is no farther out
 * @param attained a point of the rows where it is attained: as long as that keeps all rows, it is no farther in
 */
public record Bound(@Nullable End end, List<Row> because, Witness attained) {
    /**
     * A point told by what differs from an anchor, or a direction in which there is no end.
     *
     * @param anchor empty for a witness that cannot be told: any new row may change the end; unknowns that came since are
     *     nothing there
     */
    public record Witness(double[] anchor, int[] at, double[] by, boolean direction) {
        static final Witness NONE = new Witness(new double[0], new int[0], new double[0], false);

        /** What an unknown is at the point, or along the direction. */
        double value(int unknown) {
            int moved = Arrays.binarySearch(at, unknown);
            boolean begun = !direction && unknown < anchor.length;
            return (begun ? anchor[unknown] : 0) + (moved >= 0 ? by[moved] : 0);
        }

        /** A sum at the point, or along the direction. */
        double of(Linear sum) {
            double value = 0;
            for (int k = 0; k < sum.at().length; k++) {
                value += sum.by()[k] * value(sum.at()[k]);
            }
            return value;
        }
    }
}
