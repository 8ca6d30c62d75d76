package org.markettracker.evidence.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * Finishes a quadratic program from a point that keeps its rows: takes those that are tight there as equations and
 * walks to what solves these; a row met on the way becomes tight, and once arrived the row that pulls the wrong way
 * most is let go, until none does.
 */
final class TightRows {
    private static final double NEAR = 1e-8;
    private static final double NOTHING = 1e-10;
    private static final double INDEPENDENT = 1e-7;
    private static final int ROUNDS = 200;

    private final double[][] curvature;
    private final double[] slope;
    private final List<double[]> factors;
    private final List<Double> limits;

    /** Minimises {@code z'curvature z / 2 - slope'z} where each {@code factors'z <= limit}. */
    TightRows(double[][] curvature, double[] slope, List<double[]> factors, List<Double> limits) {
        this.curvature = curvature;
        this.slope = slope;
        this.factors = factors;
        this.limits = limits;
    }

    /** Starts at a point that keeps all rows; empty if it comes to no end. */
    Optional<double[]> from(double[] start) {
        double[] point = start.clone();
        TreeSet<Integer> near = new TreeSet<>();
        for (int i = 0; i < limits.size(); i++) {
            if (over(i, point) > -NEAR) {
                near.add(i);
            }
        }
        TreeSet<Integer> tight = new TreeSet<>(independent(near));
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> equations = List.copyOf(tight);
            Optional<MatrixStore<Double>> solved = solve(equations);
            if (solved.isEmpty()) {
                return Optional.empty();
            }
            double[] goal = new double[point.length];
            for (int i = 0; i < goal.length; i++) {
                goal[i] = solved.get().doubleValue(i);
            }
            int stop = firstInTheWay(point, goal, tight);
            if (stop >= 0) {
                walk(point, goal, share(stop, point, goal));
                tight.add(stop);
                continue;
            }
            point = goal;
            int wrong = pullsTheWrongWay(equations, solved.get());
            if (wrong < 0) {
                return isBalanced(point, equations, solved.get()) ? Optional.of(point) : Optional.empty();
            }
            tight.remove(wrong);
        }
        return Optional.empty();
    }

    /** Whether slope and pulls cancel out, which together with pulls of the right sign proves the minimum. */
    private boolean isBalanced(double[] point, List<Integer> equations, MatrixStore<Double> solved) {
        for (int i = 0; i < point.length; i++) {
            double rest = -slope[i];
            double size = 1 + Math.abs(slope[i]);
            for (int j = 0; j < point.length; j++) {
                rest += curvature[i][j] * point[j];
                size += Math.abs(curvature[i][j] * point[j]);
            }
            for (int k = 0; k < equations.size(); k++) {
                double pull = solved.doubleValue(slope.length + k) * factors.get(equations.get(k))[i];
                rest += pull;
                size += Math.abs(pull);
            }
            if (Math.abs(rest) > NEAR * size) {
                return false;
            }
        }
        return true;
    }

    private int pullsTheWrongWay(List<Integer> equations, MatrixStore<Double> solved) {
        int wrong = -1;
        double most = -NOTHING;
        for (int k = 0; k < equations.size(); k++) {
            double pull = solved.doubleValue(slope.length + k);
            if (pull < most) {
                most = pull;
                wrong = equations.get(k);
            }
        }
        return wrong;
    }

    /** The row that is met first on the way to the goal; -1 if none is. */
    private int firstInTheWay(double[] point, double[] goal, TreeSet<Integer> tight) {
        int first = -1;
        double least = 1;
        for (int i = 0; i < limits.size(); i++) {
            if (!tight.contains(i) && over(i, goal) > NEAR && over(i, goal) > over(i, point)) {
                double share = share(i, point, goal);
                if (share < least && isIndependent(i, tight)) {
                    least = share;
                    first = i;
                }
            }
        }
        return first;
    }

    private boolean isIndependent(int row, TreeSet<Integer> of) {
        TreeSet<Integer> together = new TreeSet<>(of);
        together.add(row);
        return independent(together).size() > of.size();
    }

    private double share(int row, double[] point, double[] goal) {
        double room = Math.max(0, -over(row, point));
        return room / (over(row, goal) - over(row, point));
    }

    private static void walk(double[] point, double[] goal, double share) {
        for (int i = 0; i < point.length; i++) {
            point[i] += share * (goal[i] - point[i]);
        }
    }

    private double over(int row, double[] point) {
        double over = -limits.get(row);
        for (int i = 0; i < point.length; i++) {
            over += factors.get(row)[i] * point[i];
        }
        return over;
    }

    private List<Integer> independent(TreeSet<Integer> tight) {
        List<Integer> independent = new ArrayList<>();
        List<double[]> basis = new ArrayList<>();
        for (int row : tight) {
            double[] rest = factors.get(row).clone();
            double before = norm(rest);
            for (double[] unit : basis) {
                double along = dot(rest, unit);
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= along * unit[i];
                }
            }
            double left = norm(rest);
            if (left > INDEPENDENT * before) {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] /= left;
                }
                basis.add(rest);
                independent.add(row);
            }
        }
        return independent;
    }

    private Optional<MatrixStore<Double>> solve(List<Integer> equations) {
        int free = slope.length;
        int size = free + equations.size();
        R064Store matrix = R064Store.FACTORY.make(size, size);
        R064Store right = R064Store.FACTORY.make(size, 1);
        for (int i = 0; i < free; i++) {
            right.set(i, slope[i]);
            for (int j = 0; j < free; j++) {
                matrix.set(i, j, curvature[i][j]);
            }
        }
        for (int k = 0; k < equations.size(); k++) {
            right.set(free + k, limits.get(equations.get(k)));
            for (int i = 0; i < free; i++) {
                matrix.set(free + k, i, factors.get(equations.get(k))[i]);
                matrix.set(i, free + k, factors.get(equations.get(k))[i]);
            }
        }
        LU<Double> lu = LU.R064.make(matrix);
        return lu.decompose(matrix) && lu.isSolvable() ? Optional.of(lu.getSolution(right)) : Optional.empty();
    }

    private static double norm(double[] of) {
        return Math.sqrt(dot(of, of));
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
