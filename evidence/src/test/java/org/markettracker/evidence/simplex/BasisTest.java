package org.markettracker.evidence.simplex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.markettracker.evidence.program.Linear;

class BasisTest {
    private static final double ALIKE = 1e-8;

    /** A basis of columns chosen at random, some of which were exchanged since it was factored. */
    private static final class Exchanged {
        final Random random;
        final int rows;
        final Matrix matrix;
        final int[] head;
        final Basis basis;
        final Few column;

        Exchanged(long seed) {
            random = new Random(seed);
            rows = 2 + random.nextInt(90);
            int unknowns = 1 + random.nextInt(90);
            List<Linear> sums = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                int[] at = random.ints(4, 0, unknowns).distinct().sorted().toArray();
                sums.add(new Linear(
                        at,
                        Arrays.stream(at)
                                .mapToDouble(j -> random.nextBoolean() ? 1 : random.nextGaussian())
                                .toArray()));
            }
            matrix = new Matrix(unknowns, sums);
            head = random.ints(0, matrix.columns())
                    .distinct()
                    .limit(Math.min(rows, matrix.columns()))
                    .toArray();
            basis = new Basis(matrix, head);
            column = new Few(rows);
            for (int k = 0; k < 8; k++) {
                exchange(random.nextInt(matrix.columns()));
            }
        }

        private void exchange(int entering) {
            basis.column(entering, column);
            int place = -1;
            for (int k = 0; k < column.count; k++) {
                if (place < 0 || Math.abs(column.by[column.at[k]]) > Math.abs(column.by[place])) {
                    place = column.at[k];
                }
            }
            if (place >= 0
                    && Math.abs(column.by[place]) > 1e-2
                    && Arrays.stream(head).noneMatch(j -> j == entering)) {
                basis.replace(place, column);
                head[place] = entering;
            }
        }
    }

    @Property(tries = 200)
    void a_column_is_the_sum_of_the_basis_that_it_is_told_as(@ForAll long seed) {
        Exchanged of = new Exchanged(seed);
        int asked = of.random.nextInt(of.matrix.columns());

        of.basis.column(asked, of.column);

        double[] sum = new double[of.rows];
        for (int p = 0; p < of.rows; p++) {
            for (int e = 0; e < of.matrix.columnAt[of.head[p]].length; e++) {
                sum[of.matrix.columnAt[of.head[p]][e]] += of.column.by[p] * of.matrix.columnBy[of.head[p]][e];
            }
        }
        double[] wanted = new double[of.rows];
        for (int e = 0; e < of.matrix.columnAt[asked].length; e++) {
            wanted[of.matrix.columnAt[asked][e]] = of.matrix.columnBy[asked][e];
        }
        assertArrayEquals(wanted, sum, ALIKE * largest(of.column));
        assertEquals(notNothing(of.column), told(of.column));
    }

    @Property(tries = 200)
    void multipliers_make_of_each_column_of_the_basis_what_it_costs(@ForAll long seed) {
        Exchanged of = new Exchanged(seed);
        double[] costs = new double[of.rows];
        Few few = new Few(of.rows);
        for (int k = 0; k < 3; k++) {
            int place = of.random.nextInt(of.rows);
            costs[place] = of.random.nextGaussian();
            few.put(place, costs[place]);
        }

        of.basis.backward(few);

        double[] found = new double[of.rows];
        for (int p = 0; p < of.rows; p++) {
            for (int e = 0; e < of.matrix.columnAt[of.head[p]].length; e++) {
                found[p] += few.by[of.matrix.columnAt[of.head[p]][e]] * of.matrix.columnBy[of.head[p]][e];
            }
        }
        assertArrayEquals(costs, found, ALIKE * largest(few));
        assertEquals(notNothing(few), told(few));
    }

    @Property(tries = 50)
    void what_was_cleared_is_nothing(@ForAll long seed) {
        Exchanged of = new Exchanged(seed);
        of.basis.column(of.random.nextInt(of.matrix.columns()), of.column);

        of.column.clear();

        assertArrayEquals(new double[of.rows], of.column.by);
        assertEquals(0, of.column.count);
    }

    private static double largest(Few few) {
        return 1 + Arrays.stream(few.by).map(Math::abs).max().orElse(0);
    }

    /** Where something is told, without what has come to nothing. */
    private static List<Integer> told(Few few) {
        return Arrays.stream(few.at, 0, few.count)
                .filter(at -> few.by[at] != 0)
                .sorted()
                .boxed()
                .toList();
    }

    private static List<Integer> notNothing(Few few) {
        List<Integer> places = new ArrayList<>();
        for (int p = 0; p < few.by.length; p++) {
            if (few.by[p] != 0) {
                places.add(p);
            }
        }
        return places;
    }
}
