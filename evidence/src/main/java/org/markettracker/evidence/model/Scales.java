package org.markettracker.evidence.model;

import java.util.Arrays;
import java.util.List;
import org.markettracker.evidence.program.Row;

/**
 * What each unknown is about: its stated level, else what a row that ties it to known ones makes it, but no more than
 * the rows let it be one by one. Tolerances and the weights of relaxations hang on it, not what is true.
 */
final class Scales {
    private static final int PASSES = 60;

    private static final double LEAST = 1e-4;

    private Scales() {}

    /**
     * @param stated levels, 0 where none is
     */
    static double[] of(double[] stated, List<Row> rows) {
        double[] scale = stated.clone();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Row row : rows) {
                changed |= spread(scale, row);
            }
        }
        double greatest = Math.max(Arrays.stream(scale).max().orElse(0), Double.MIN_NORMAL);
        double[] most = greatestValues(scale.length, rows);
        for (int i = 0; i < scale.length; i++) {
            scale[i] = scale[i] > 0 ? scale[i] : greatest > Double.MIN_NORMAL ? greatest : 1;
            scale[i] = Math.max(scale[i] * LEAST, Math.min(scale[i], most[i]));
        }
        return scale;
    }

    private static boolean spread(double[] scale, Row row) {
        double known = 0;
        int missing = 0;
        for (int i = 0; i < row.sum().at().length; i++) {
            int at = row.sum().at()[i];
            known = Math.max(known, Math.abs(row.sum().by()[i]) * scale[at]);
            missing += scale[at] > 0 ? 0 : 1;
        }
        if (known == 0 || missing == 0) {
            return false;
        }
        for (int i = 0; i < row.sum().at().length; i++) {
            int at = row.sum().at()[i];
            if (!(scale[at] > 0)) {
                scale[at] = known / Math.abs(row.sum().by()[i]);
            }
        }
        return true;
    }

    /**
     * What each row alone leaves possible, given what the others left; anything where that comes to no end, because
     * statements that contradict each other would let it dwindle to nothing.
     */
    private static double[] greatestValues(int unknowns, List<Row> rows) {
        double[] most = new double[unknowns];
        Arrays.fill(most, Double.POSITIVE_INFINITY);
        for (int pass = 0; pass < PASSES; pass++) {
            boolean changed = false;
            for (Row row : rows) {
                changed |= tighten(most, row, 1);
                changed |= row.isEquality() && tighten(most, row, -1);
            }
            if (!changed) {
                return most;
            }
        }
        Arrays.fill(most, Double.POSITIVE_INFINITY);
        return most;
    }

    private static boolean tighten(double[] most, Row row, int sign) {
        double right = sign * row.limit();
        for (int i = 0; i < row.sum().at().length; i++) {
            double by = sign * row.sum().by()[i];
            right += by < 0 ? -by * most[row.sum().at()[i]] : 0;
        }
        boolean changed = false;
        for (int i = 0; i < row.sum().at().length; i++) {
            double by = sign * row.sum().by()[i];
            int at = row.sum().at()[i];
            if (by > 0 && right > 0 && right / by < most[at] * (1 - 1e-6)) {
                most[at] = right / by;
                changed = true;
            }
        }
        return changed;
    }
}
