package org.markettracker.evidence.simplex;

import java.util.Arrays;

/**
 * What a question came to. Of a minimum: {@code value} is {@code sum(multipliers * limits) + sum(pulls * bounds)}, which
 * whoever has rows and bounds can check. Of rows that cannot hold: the same sum is above zero though it should be none.
 *
 * @param rows those with a multiplier
 * @param pulled unknowns that a bound holds, with what pulls at each
 * @param moved unknowns that differ from the anchor, by how much; without a minimum, the direction without end
 */
public record Answer(
        Kind kind, int[] rows, double[] multipliers, int[] pulled, double[] pulls, int[] moved, double[] by) {
    /** How a question ended; {@code LOST} is no answer. */
    public enum Kind {
        MINIMUM,
        UNBOUNDED,
        INFEASIBLE,
        LOST
    }

    /** A multiplier or pull that is less says nothing. */
    public static final double NOTABLE = 1e-9;

    /** What differs by less was only computed twice. */
    static final double SAME = 1e-12;

    private static final int[] NO_ROWS = new int[0];
    private static final double[] NOTHING = new double[0];

    /** No answer, or none yet. */
    public static final Answer LOST = new Answer(Kind.LOST, NO_ROWS, NOTHING, NO_ROWS, NOTHING, NO_ROWS, NOTHING);

    /** The same of a point that is told from an anchor. */
    Answer at(double[] point, double[] anchor, int unknowns) {
        int[] there = new int[unknowns];
        double[] far = new double[unknowns];
        int count = 0;
        for (int j = 0; j < unknowns; j++) {
            if (Math.abs(point[j] - anchor[j]) > SAME) {
                there[count] = j;
                far[count++] = point[j] - anchor[j];
            }
        }
        return new Answer(
                kind, rows, multipliers, pulled, pulls, Arrays.copyOf(there, count), Arrays.copyOf(far, count));
    }

    static Answer unbounded(int[] moved, double[] by) {
        return new Answer(Kind.UNBOUNDED, NO_ROWS, NOTHING, NO_ROWS, NOTHING, moved, by);
    }
}
