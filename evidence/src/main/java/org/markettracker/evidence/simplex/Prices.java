package org.markettracker.evidence.simplex;

import org.markettracker.evidence.program.Linear;

/** What each row is worth at a basis, and so how steeply each column leads down or up from there. */
final class Prices {
    /** What is less is rounding; all else is told, for a proof adds up small numbers too. */
    private static final double NOISE = 1e-13;

    private final Matrix matrix;
    private final Few multipliers;
    private final double[] slope;
    private final int[] touched;
    private final boolean[] isTouched;
    private int count;

    Prices(Matrix matrix) {
        this.matrix = matrix;
        multipliers = new Few(matrix.rows);
        slope = new double[matrix.columns()];
        touched = new int[matrix.columns()];
        isTouched = new boolean[matrix.columns()];
    }

    /** To be filled with the costs of the basic columns, by places, and then {@link #found}. */
    Few costs() {
        multipliers.clear();
        return multipliers;
    }

    /** From costs by places: the rows' multipliers, and the slope of each column that these touch. */
    void found(Basis basis, Linear sum) {
        basis.backward(multipliers);
        for (int k = 0; k < count; k++) {
            slope[touched[k]] = 0;
            isTouched[touched[k]] = false;
        }
        count = 0;
        for (int m = 0; m < multipliers.count; m++) {
            int i = multipliers.at[m];
            double multiplier = multipliers.by[i];
            if (Math.abs(multiplier) > NOISE) {
                int[] columns = matrix.rowAt[i];
                double[] by = matrix.rowBy[i];
                for (int e = 0; e < columns.length; e++) {
                    add(columns[e], -multiplier * by[e]);
                }
                add(matrix.unknowns + i, -multiplier);
            }
        }
        for (int k = 0; k < sum.at().length; k++) {
            add(sum.at()[k], sum.by()[k]);
        }
    }

    private void add(int to, double value) {
        if (!isTouched[to]) {
            isTouched[to] = true;
            touched[count++] = to;
        }
        slope[to] += value;
    }

    double slope(int column) {
        return slope[column];
    }

    /** How many columns have a slope; all others are level. */
    int count() {
        return count;
    }

    int column(int k) {
        return touched[k];
    }

    /** The answer that these prices prove. */
    Answer told(Answer.Kind kind, int[] placeOf, int[] moved, double[] by) {
        int rows = 0;
        int pulled = 0;
        for (int m = 0; m < multipliers.count; m++) {
            rows += Math.abs(multipliers.by[multipliers.at[m]]) > NOISE ? 1 : 0;
        }
        for (int k = 0; k < count; k++) {
            pulled += isPulled(touched[k], kind, placeOf) ? 1 : 0;
        }
        Answer answer =
                new Answer(kind, new int[rows], new double[rows], new int[pulled], new double[pulled], moved, by);
        rows = 0;
        pulled = 0;
        for (int m = 0; m < multipliers.count; m++) {
            int i = multipliers.at[m];
            if (Math.abs(multipliers.by[i]) > NOISE) {
                answer.rows()[rows] = i;
                answer.multipliers()[rows++] = multipliers.by[i];
            }
        }
        for (int k = 0; k < count; k++) {
            if (isPulled(touched[k], kind, placeOf)) {
                answer.pulled()[pulled] = touched[k];
                answer.pulls()[pulled++] = slope[touched[k]];
            }
        }
        return answer;
    }

    /** Where rows cannot hold, basic columns outside their bounds pull too. */
    private boolean isPulled(int j, Answer.Kind kind, int[] placeOf) {
        boolean may = placeOf[j] < 0 || kind == Answer.Kind.INFEASIBLE;
        return j < matrix.unknowns && may && Math.abs(slope[j]) > NOISE;
    }
}
