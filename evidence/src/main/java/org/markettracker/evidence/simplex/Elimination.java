package org.markettracker.evidence.simplex;

import java.util.Arrays;

/** Gauss's elimination of a basis, a pivot at a time. */
final class Elimination {
    private static final int[] NONE = new int[0];
    private static final double[] NOTHING = new double[0];

    private final Matrix matrix;
    private final double singular;
    private final double largeEnough;
    private final int size;
    /** What is left of each row, by places. */
    private final int[][] at;

    private final double[][] by;
    private final int[] length;
    /** Which rows may have an entry in each place. */
    private final int[][] rowsOf;

    private final int[] rowsLength;
    private final int[] count;
    private final boolean[] rowTaken;
    private final boolean[] placeTaken;
    private final int[] loneRows;
    private int loneRowsLeft;
    private final int[] lonePlaces;
    private int lonePlacesLeft;
    private final double[] spread;
    private final int[] mark;
    private int stamp;

    int row;
    int place;
    double pivot;
    int[] rightAt = NONE;
    double[] rightBy = NOTHING;
    int[] belowAt = NONE;
    double[] belowBy = NOTHING;

    Elimination(Matrix matrix, int[] basis, double singular, double largeEnough) {
        this.matrix = matrix;
        this.singular = singular;
        this.largeEnough = largeEnough;
        size = basis.length;
        at = new int[size][];
        by = new double[size][];
        length = new int[size];
        rowsOf = new int[size][];
        rowsLength = new int[size];
        count = new int[size];
        rowTaken = new boolean[size];
        placeTaken = new boolean[size];
        loneRows = new int[4 * size + 4];
        lonePlaces = new int[4 * size + 4];
        spread = new double[size];
        mark = new int[size];
        for (int p = 0; p < size; p++) {
            for (int i : matrix.columnAt[basis[p]]) {
                length[i]++;
            }
        }
        for (int i = 0; i < size; i++) {
            at[i] = new int[length[i]];
            by[i] = new double[length[i]];
            length[i] = 0;
        }
        for (int p = 0; p < size; p++) {
            int[] rows = matrix.columnAt[basis[p]];
            double[] values = matrix.columnBy[basis[p]];
            rowsOf[p] = rows.clone();
            rowsLength[p] = rows.length;
            count[p] = rows.length;
            for (int e = 0; e < rows.length; e++) {
                int i = rows[e];
                at[i][length[i]] = p;
                by[i][length[i]++] = values[e];
            }
        }
        for (int k = 0; k < size; k++) {
            noteRow(k);
            notePlace(k);
        }
    }

    private void noteRow(int i) {
        if (length[i] == 1 && loneRowsLeft < loneRows.length) {
            loneRows[loneRowsLeft++] = i;
        }
    }

    private void notePlace(int p) {
        if (count[p] == 1 && lonePlacesLeft < lonePlaces.length) {
            lonePlaces[lonePlacesLeft++] = p;
        }
    }

    /** Takes the next pivot; false if none is left. */
    boolean next() {
        while (lonePlacesLeft > 0) {
            int p = lonePlaces[--lonePlacesLeft];
            if (!placeTaken[p] && count[p] == 1 && takeLonePlace(p)) {
                return true;
            }
        }
        while (loneRowsLeft > 0) {
            int i = loneRows[--loneRowsLeft];
            if (!rowTaken[i] && length[i] == 1 && Math.abs(by[i][0]) > singular) {
                take(i, at[i][0]);
                return true;
            }
        }
        return takeFewest();
    }

    private boolean takeLonePlace(int p) {
        for (int k = 0; k < rowsLength[p]; k++) {
            int i = rowsOf[p][k];
            if (!rowTaken[i]) {
                int e = find(i, p);
                if (e >= 0) {
                    if (Math.abs(by[i][e]) <= singular) {
                        return false;
                    }
                    take(i, p);
                    return true;
                }
            }
        }
        return false;
    }

    private int find(int i, int p) {
        for (int e = 0; e < length[i]; e++) {
            if (at[i][e] == p) {
                return e;
            }
        }
        return -1;
    }

    private boolean takeFewest() {
        int bestRow = -1;
        int bestPlace = -1;
        long best = Long.MAX_VALUE;
        for (int p = 0; p < size && best > 1; p++) {
            if (placeTaken[p] || count[p] == 0 || count[p] - 1L >= best) {
                continue;
            }
            double greatest = 0;
            for (int k = 0; k < rowsLength[p]; k++) {
                int e = rowTaken[rowsOf[p][k]] ? -1 : find(rowsOf[p][k], p);
                greatest = e < 0 ? greatest : Math.max(greatest, Math.abs(by[rowsOf[p][k]][e]));
            }
            if (greatest <= singular) {
                continue;
            }
            for (int k = 0; k < rowsLength[p]; k++) {
                int i = rowsOf[p][k];
                int e = rowTaken[i] ? -1 : find(i, p);
                long cost = (count[p] - 1L) * (length[i] - 1L);
                if (e >= 0 && Math.abs(by[i][e]) >= largeEnough * greatest && cost < best) {
                    best = cost;
                    bestRow = i;
                    bestPlace = p;
                }
            }
        }
        if (bestRow < 0) {
            return false;
        }
        take(bestRow, bestPlace);
        return true;
    }

    private void take(int i, int p) {
        row = i;
        place = p;
        rowTaken[i] = true;
        placeTaken[p] = true;
        int own = find(i, p);
        pivot = by[i][own];
        int others = length[i] - 1;
        rightAt = others == 0 ? NONE : new int[others];
        rightBy = others == 0 ? NOTHING : new double[others];
        int next = 0;
        for (int e = 0; e < length[i]; e++) {
            if (e != own) {
                rightAt[next] = at[i][e];
                rightBy[next++] = by[i][e];
                count[at[i][e]]--;
                notePlace(at[i][e]);
            }
        }
        int[] below = NONE;
        double[] factors = NOTHING;
        int found = 0;
        for (int k = 0; k < rowsLength[p]; k++) {
            int other = rowsOf[p][k];
            int e = rowTaken[other] ? -1 : find(other, p);
            if (e >= 0) {
                if (found == below.length) {
                    below = Arrays.copyOf(below, 2 * found + 2);
                    factors = Arrays.copyOf(factors, 2 * found + 2);
                }
                below[found] = other;
                factors[found++] = by[other][e] / pivot;
                length[other]--;
                at[other][e] = at[other][length[other]];
                by[other][e] = by[other][length[other]];
                subtract(other, factors[found - 1]);
                noteRow(other);
            }
        }
        belowAt = found == 0 ? NONE : Arrays.copyOf(below, found);
        belowBy = found == 0 ? NOTHING : Arrays.copyOf(factors, found);
        length[i] = 0;
    }

    /** Takes a multiple of the pivot row from another one. */
    private void subtract(int other, double factor) {
        if (rightAt.length == 0) {
            return;
        }
        stamp++;
        for (int e = 0; e < rightAt.length; e++) {
            spread[rightAt[e]] = factor * rightBy[e];
            mark[rightAt[e]] = stamp;
        }
        for (int e = 0; e < length[other]; e++) {
            int p = at[other][e];
            if (mark[p] == stamp) {
                mark[p] = 0;
                by[other][e] -= spread[p];
                if (Math.abs(by[other][e]) < 1e-14) {
                    count[p]--;
                    notePlace(p);
                    length[other]--;
                    at[other][e] = at[other][length[other]];
                    by[other][e] = by[other][length[other]];
                    e--;
                }
            }
        }
        for (int p : rightAt) {
            if (mark[p] == stamp && Math.abs(spread[p]) >= 1e-14) {
                if (length[other] == at[other].length) {
                    at[other] = Arrays.copyOf(at[other], 2 * length[other] + 2);
                    by[other] = Arrays.copyOf(by[other], 2 * length[other] + 2);
                }
                at[other][length[other]] = p;
                by[other][length[other]++] = -spread[p];
                count[p]++;
                noteEntry(p, other);
            }
        }
    }

    private void noteEntry(int p, int i) {
        for (int k = 0; k < rowsLength[p]; k++) {
            if (rowsOf[p][k] == i) {
                return;
            }
        }
        if (rowsLength[p] == rowsOf[p].length) {
            rowsOf[p] = Arrays.copyOf(rowsOf[p], 2 * rowsLength[p] + 2);
        }
        rowsOf[p][rowsLength[p]++] = i;
    }

    void replaceWhatIsLeft(int[] basis) {
        int i = 0;
        for (int p = 0; p < size; p++) {
            if (!placeTaken[p]) {
                while (rowTaken[i]) {
                    i++;
                }
                basis[p] = matrix.unknowns + i++;
            }
        }
    }
}
