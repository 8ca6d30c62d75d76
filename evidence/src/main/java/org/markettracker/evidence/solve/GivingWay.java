package org.markettracker.evidence.solve;

import java.util.ArrayList;
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

    /** A strict row is kept by this part of what it is about, so that what is left holds strictly. */
    private static final double STRICTLY = 1e-6;

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
            double room = scaled.isStrict() ? STRICTLY : 0;
            rows.add(scaled.isEquality() ? scaled : scaled.with(sum, Row.Kind.AT_MOST, scaled.limit() - room));
        }
    }

    private int unknown(String statement) {
        return system.scale().length + statements.indexOf(statement);
    }

    /** By how much of its stated value each statement gives way; those that do not are not in it. */
    public static SortedMap<String, Double> least(
            LinearSystem system, SortedSet<String> standing, Map<String, Integer> confidence) {
        for (double rounding : ROUNDING) {
            Optional<SortedMap<String, Double>> given = new GivingWay(system, standing, confidence).least(rounding);
            if (given.isPresent()) {
                return given.get();
            }
        }
        throw new SolverFailed("no proof of the least relaxation", standing);
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

    /** The system in which those statements have given way; what gave way is no longer strict. */
    public static LinearSystem apply(LinearSystem system, SortedSet<String> standing, Map<String, Double> given) {
        List<Row> relaxed = new ArrayList<>();
        for (Row row : system.rows()) {
            double part = 0;
            for (String owner : row.owners().witnesses(standing)) {
                part += given.getOrDefault(owner, 0.0);
            }
            relaxed.add(
                    part == 0
                            ? row
                            : row.with(row.sum(), Row.Kind.AT_MOST, row.limit() + row.give() * (part + NOTHING)));
        }
        return new LinearSystem(system.scale(), relaxed);
    }
}
