package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.LinearProgram;
import org.markettracker.evidence.program.Row;

/**
 * The least that statements have to give way so that all can hold, the least trusted first: among all ways it takes
 * those with the least sum of relaxations of the statements of confidence 5, among these the least sum of confidence 4,
 * and so on down to 1; among equals the statement with the later id gives way.
 */
public final class GivingWay {
    private static final double NOTHING = 1e-9;

    /** How exactly a level is kept while the next is solved; less where the solver is lost to rounding. */
    private static final double[] ROUNDING = {1e-10, 1e-8};

    private final LinearSystem system;
    private final List<String> statements;
    private final Map<String, Integer> confidence;
    private final List<Row> rows = new ArrayList<>();

    private GivingWay(LinearSystem system, SortedSet<String> standing, Map<String, Integer> confidence) {
        this.system = system;
        this.confidence = confidence;
        TreeSet<String> owning = new TreeSet<>(system.statements());
        owning.retainAll(standing);
        this.statements = List.copyOf(owning);
        for (Row row : system.under(standing).rows()) {
            Row scaled = row.scaled(system.scale());
            Linear sum = scaled.sum();
            for (String owner : scaled.owners().witnesses(standing)) {
                sum = sum.plus(-scaled.give(), unknown(owner));
            }
            rows.add(scaled.isEquality() ? scaled : scaled.with(sum, Row.Kind.AT_MOST, scaled.limit()));
        }
    }

    private int unknown(String statement) {
        return system.scale().length + statements.indexOf(statement);
    }

    /**
     * What is left when statements have given way.
     *
     * @param parts by how much of its stated value each gave way; 0 where it is only no longer meant strictly
     * @param system the rows, those that gave way moved and not strict
     */
    public record Outcome(SortedMap<String, Double> parts, LinearSystem system) {}

    public static Outcome of(LinearSystem system, SortedSet<String> standing, Map<String, Integer> confidence) {
        for (double rounding : ROUNDING) {
            Optional<SortedMap<String, Double>> parts = new GivingWay(system, standing, confidence).least(rounding);
            if (parts.isPresent()) {
                return strictness(system, standing, confidence, parts.get());
            }
        }
        throw new SolverFailed("no proof of the least relaxation", standing);
    }

    /**
     * Least relaxations end where strict rows are only approached; there they are no longer strict. Of a conflict that
     * is left the least trusted strict statement loses its strictness, and is told where nothing else gave way.
     */
    private static Outcome strictness(
            LinearSystem system,
            SortedSet<String> standing,
            Map<String, Integer> confidence,
            SortedMap<String, Double> parts) {
        SortedSet<String> loose = new TreeSet<>(parts.keySet());
        boolean identitiesToo = false;
        SortedMap<String, Double> told = new TreeMap<>(parts);
        while (true) {
            LinearSystem relaxed = moved(system, standing, parts, loose, identitiesToo);
            Verdict verdict = relaxed.under(standing).verdict();
            if (verdict.holds()) {
                return new Outcome(told, relaxed);
            }
            SortedSet<String> conflict = oneOf(relaxed, verdict.blamed());
            Optional<String> least = relaxed.under(conflict).rows().stream()
                    .filter(Row::isStrict)
                    .flatMap(row -> row.owners().witnesses(conflict).stream())
                    .distinct()
                    .min(Comparator.<String>comparingInt(id -> confidence.getOrDefault(id, 0))
                            .thenComparing(Comparator.reverseOrder()));
            if (least.isEmpty() && identitiesToo) {
                throw new SolverFailed("no proof that what is left holds", standing);
            }
            identitiesToo |= least.isEmpty();
            least.ifPresent(loose::add);
            if (conflict.stream().noneMatch(parts::containsKey)) {
                least.ifPresent(id -> told.put(id, 0.0));
            }
        }
    }

    private static SortedSet<String> oneOf(LinearSystem system, SortedSet<String> blamed) {
        return MinimalConflicts.among(blamed, some -> system.under(some).verdict(), 1).conflicts().stream()
                .findFirst()
                .orElse(blamed);
    }

    private static LinearSystem moved(
            LinearSystem system,
            SortedSet<String> standing,
            Map<String, Double> parts,
            SortedSet<String> loose,
            boolean identitiesToo) {
        List<Row> moved = new ArrayList<>();
        for (Row row : system.rows()) {
            double part = 0;
            for (String owner : row.owners().witnesses(standing)) {
                part += parts.getOrDefault(owner, 0.0);
            }
            boolean strict = row.owners().isNobody()
                    ? !identitiesToo
                    : row.owners().witnesses(standing).stream().noneMatch(loose::contains);
            Row.Kind kind = row.isStrict() && !strict ? Row.Kind.AT_MOST : row.kind();
            double further = part == 0 ? 0 : row.give() * (part + NOTHING);
            moved.add(row.with(row.sum(), kind, row.limit() + further));
        }
        return new LinearSystem(system.scale(), moved);
    }

    private Optional<SortedMap<String, Double>> least(double rounding) {
        double[] answer = new double[system.scale().length + statements.size()];
        List<Integer> levels = statements.stream()
                .map(confidence::get)
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
        for (int level : levels) {
            Linear sum = weighed(level, false);
            Linear preference = weighed(level, true);
            Optional<double[]> least = solve(sum);
            least.ifPresent(each -> fix(sum, each, rounding));
            Optional<double[]> preferred = least.flatMap(each -> solve(preference));
            if (preferred.isEmpty()) {
                return Optional.empty();
            }
            answer = preferred.get();
            fix(preference, answer, rounding);
        }
        SortedMap<String, Double> given = new TreeMap<>();
        for (String statement : statements) {
            double part = answer[unknown(statement)];
            if (part > NOTHING) {
                given.put(statement, part);
            }
        }
        return Optional.of(given);
    }

    /** The relaxations of one level of confidence; those of earlier ids weigh more where ids decide. */
    private Linear weighed(int level, boolean byId) {
        Linear sum = Linear.NOTHING;
        for (int i = 0; i < statements.size(); i++) {
            if (Integer.valueOf(level).equals(confidence.get(statements.get(i)))) {
                double weight = byId ? (double) (statements.size() - i) / statements.size() : 1;
                sum = sum.plus(weight, unknown(statements.get(i)));
            }
        }
        return sum;
    }

    private Optional<double[]> solve(Linear sum) {
        return new LinearProgram(system.scale().length + statements.size(), rows)
                .minimise(sum)
                .map(LinearProgram.Optimum::unknowns);
    }

    private void fix(Linear sum, double[] answer, double rounding) {
        double least = sum.value(answer);
        rows.add(Row.given(sum, least * (1 + rounding) + rounding, false, ""));
    }
}
