package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.LinearProgram;
import org.markettracker.evidence.program.Row;

/**
 * All non-negative unknowns that keep the rows of the statements that stand, asked in the plain way: a dense linear program
 * of its own for each question, a ratio's base scaled to one (Charnes and Cooper). What {@link Bounds} answers is held
 * against it.
 */
public final class Polyhedron {
    /** A slack, or a contradiction, is one only above this part of what the row is about. */
    static final double SLACK = 1e-9;

    /** How near an end is at it, the solver being asked again with the next where it is lost to rounding. */
    private static final double[] AT_THE_END = {2e-11, 2e-10, 2e-9};

    private static final double OPEN = 2e-8;
    private static final double TIGHT = 1e-9;

    private final double[] scale;
    private final List<Row> rows;
    private final List<Row> scaled;
    private final Set<String> standing;

    Polyhedron(double[] scale, List<Row> rows, Set<String> standing) {
        this.scale = scale.clone();
        this.standing = Set.copyOf(standing);
        this.rows = rows.stream().filter(row -> row.owners().standIn(standing)).toList();
        this.scaled = this.rows.stream().map(row -> row.scaled(scale)).toList();
    }

    public static Polyhedron of(LinearSystem system, Set<String> standing) {
        return new Polyhedron(system.scale(), system.rows(), standing);
    }

    double[] scale() {
        return scale.clone();
    }

    /** The rows in their own units. */
    List<Row> rows() {
        return rows;
    }

    /** The same unknowns all multiplied by one more unknown, so that the given sum is one: for bounds of a ratio to it. */
    public Polyhedron per(Linear denominator) {
        int factor = scale.length;
        double[] wider = new double[factor + 1];
        double unit = 1 / denominator.magnitude(scale);
        for (int i = 0; i < factor; i++) {
            wider[i] = scale[i] * unit;
        }
        wider[factor] = unit;
        List<Row> homogeneous = new ArrayList<>();
        for (Row row : rows) {
            homogeneous.add(row.with(row.sum().plus(-row.limit(), factor), row.kind(), 0));
        }
        homogeneous.add(Row.identity(denominator, 1, ""));
        // With the factor at zero a ratio is only approached, by numbers without end.
        homogeneous.add(Row.given(Linear.of(factor).times(-1), 0, true, ""));
        return new Polyhedron(wider, homogeneous, standing);
    }

    public Verdict verdict() {
        int unknowns = scale.length;
        LinearProgram.Optimum least = leastBreach();
        if (least.value() > SLACK) {
            return new Verdict(false, blamed(least));
        }
        if (scaled.stream().noneMatch(Row::isStrict)) {
            return new Verdict(true, new TreeSet<>());
        }
        LinearProgram.Optimum lack = leastLack(Optional.empty(), Arrays.copyOf(least.unknowns(), unknowns))
                .orElseThrow(() -> failed("no proof of the slack"));
        return lack.value() < 1 - SLACK ? new Verdict(true, new TreeSet<>()) : new Verdict(false, blamed(lack));
    }

    /** A point of the closure. */
    private double[] somePoint() {
        return Arrays.copyOf(leastBreach().unknowns(), scale.length);
    }

    /** By how much, the last unknown, inequalities have to be broken at the least. */
    private LinearProgram.Optimum leastBreach() {
        int unknowns = scale.length;
        List<Row> elastic = new ArrayList<>();
        for (Row row : scaled) {
            elastic.add(row.isEquality() ? row : row.with(row.sum().plus(-1, unknowns), Row.Kind.AT_MOST, row.limit()));
        }
        LinearProgram program = new LinearProgram(unknowns + 1, elastic);
        double[] start = program.keepingEqualities();
        for (Row row : elastic) {
            start[unknowns] =
                    Math.max(start[unknowns], row.isEquality() ? 0 : row.sum().value(start) - row.limit());
        }
        return program.minimise(Linear.of(unknowns), start).orElseThrow(() -> failed("no proof whether the rows hold"));
    }

    /**
     * How far all strict rows can be away from their limits at once, up to one; optionally under one more row. What is
     * minimised is what that distance, the last unknown, lacks of one: a program that cannot be unbounded.
     */
    private Optional<LinearProgram.Optimum> leastLack(Optional<Row> further, double[] start) {
        int lack = scale.length;
        List<Row> loose = new ArrayList<>();
        for (Row row : scaled) {
            loose.add(row.isStrict() ? row.with(row.sum().plus(-1, lack), Row.Kind.AT_MOST, row.limit() - 1) : row);
        }
        further.ifPresent(loose::add);
        double[] lacking = Arrays.copyOf(start, lack + 1);
        lacking[lack] = 1;
        return new LinearProgram(lack + 1, loose).minimise(Linear.of(lack), lacking);
    }

    /** The least value of a sum; empty if nothing bounds it below. */
    public Optional<End> least(Linear sum) {
        double unit = sum.magnitude(scale);
        Linear objective = sum.equals(Linear.NOTHING) ? sum : scaledSum(sum).times(1 / unit);
        LinearProgram program = new LinearProgram(scale.length, closure());
        Optional<LinearProgram.Optimum> optimum = program.tryToMinimise(objective);
        if (optimum.isEmpty() && isUnbounded(objective)) {
            return Optional.empty();
        }
        LinearProgram.Optimum found = optimum.or(() -> program.minimise(objective, somePoint()))
                .orElseThrow(() -> failed("no proof of a bound"));
        double value = Math.abs(found.value()) < TIGHT ? 0 : found.value() * unit;
        if (tight(found, scaled).stream().anyMatch(Row::isStrict)) {
            return Optional.of(end(value, true, tight(found, scaled)));
        }
        if (scaled.stream().noneMatch(Row::isStrict)) {
            return Optional.of(end(value, false, tight(found, scaled)));
        }
        LinearProgram.Optimum attained = slackAt(objective, found);
        boolean open = attained.value() >= 1 - OPEN;
        return Optional.of(end(value, open, tight(open ? attained : found, scaled)));
    }

    private LinearProgram.Optimum slackAt(Linear objective, LinearProgram.Optimum found) {
        double end = found.value();
        for (double near : AT_THE_END) {
            Row at = Row.given(objective, end + near * (1 + Math.abs(end)), false, "");
            Optional<LinearProgram.Optimum> slack = leastLack(Optional.of(at), found.unknowns());
            if (slack.isPresent()) {
                return slack.get();
            }
        }
        throw failed("no proof whether an end is open");
    }

    /** The greatest value of a sum; empty if nothing bounds it above. */
    public Optional<End> greatest(Linear sum) {
        return least(sum.times(-1))
                .map(end -> new End(0.0 - end.value(), end.open(), end.statements(), end.identities()));
    }

    private List<Row> closure() {
        return scaled.stream()
                .map(row -> row.isStrict() ? row.with(row.sum(), Row.Kind.AT_MOST, row.limit()) : row)
                .toList();
    }

    /** Whether some direction that no row ends lets the sum fall for ever. */
    private boolean isUnbounded(Linear objective) {
        List<Row> directions = new ArrayList<>();
        for (Row row : closure()) {
            directions.add(row.with(row.sum(), row.kind(), 0));
        }
        for (int i = 0; i < scale.length; i++) {
            directions.add(Row.given(Linear.of(i), 1, false, ""));
        }
        return new LinearProgram(scale.length, directions)
                        .minimise(objective)
                        .orElseThrow(() -> failed("no proof that a bound is missing"))
                        .value()
                < -TIGHT;
    }

    private Linear scaledSum(Linear sum) {
        double[] by = sum.by().clone();
        for (int i = 0; i < by.length; i++) {
            by[i] *= scale[sum.at()[i]];
        }
        return new Linear(sum.at(), by);
    }

    private static List<Row> tight(LinearProgram.Optimum optimum, List<Row> of) {
        List<Row> tight = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            if (Math.abs(optimum.multipliers()[i]) > TIGHT) {
                tight.add(of.get(i));
            }
        }
        return tight;
    }

    private End end(double value, boolean open, List<Row> tight) {
        SortedSet<String> statements = new TreeSet<>();
        SortedSet<String> identities = new TreeSet<>();
        if (value == 0 && !open) {
            // Nobody is needed to say that nothing is negative.
            return new End(value, open, statements, identities);
        }
        for (Row row : tight) {
            statements.addAll(row.owners().witnesses(standing));
            if (row.owners().isNobody() && !row.says().isEmpty()) {
                identities.add(row.says());
            }
        }
        return new End(value, open, statements, identities);
    }

    private SortedSet<String> blamed(LinearProgram.Optimum optimum) {
        SortedSet<String> blamed = new TreeSet<>();
        tight(optimum, scaled).forEach(row -> blamed.addAll(row.owners().ids()));
        blamed.retainAll(standing);
        return blamed;
    }

    /** To be thrown where the solver has no answer. */
    public SolverFailed failed(String what) {
        SortedSet<String> statements = new TreeSet<>();
        rows.forEach(row -> statements.addAll(row.owners().ids()));
        return new SolverFailed(what, statements);
    }
}
