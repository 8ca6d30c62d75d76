package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.simplex.Answer;
import org.markettracker.evidence.simplex.Simplex;

/**
 * The least that statements have to give way so that all can hold, the least trusted first: among all ways it takes
 * those with the least sum of relaxations of the statements of confidence 5, among these the least sum of confidence 4,
 * and so on down to 1; among equals the statement with the later id gives way.
 */
public final class GivingWay {
    private static final double NOTHING = 1e-9;

    private final int unknowns;
    private final List<String> statements;
    private final Map<String, Integer> confidence;
    private final Simplex simplex;

    private GivingWay(LinearSystem system, SortedSet<String> standing, Map<String, Integer> confidence) {
        this.unknowns = system.scale().length;
        this.confidence = confidence;
        TreeSet<String> owning = new TreeSet<>(system.statements());
        owning.retainAll(standing);
        this.statements = List.copyOf(owning);
        Map<String, Integer> unknownOf = new HashMap<>();
        statements.forEach(id -> unknownOf.put(id, unknowns + unknownOf.size()));
        List<Linear> sums = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Row row : system.rows()) {
            if (row.owners().standIn(standing)) {
                Row scaled = row.scaled(system.scale());
                Linear sum = scaled.sum();
                for (String owner : scaled.owners().witnesses(standing)) {
                    sum = sum.plus(-scaled.give(), unknownOf.get(owner));
                }
                sums.add(sum);
                rows.add(scaled);
            }
        }
        int columns = unknowns + statements.size();
        double[] limits = rows.stream().mapToDouble(Row::limit).toArray();
        double[] low = new double[columns + limits.length];
        double[] high = new double[columns + limits.length];
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        for (int i = 0; i < limits.length; i++) {
            high[columns + i] = rows.get(i).isEquality() ? 0 : Double.POSITIVE_INFINITY;
        }
        this.simplex = new Simplex(columns, sums, limits, low, high);
    }

    /**
     * What is left when statements have given way.
     *
     * @param parts by how much of its stated value each gave way; 0 where it is only no longer meant strictly
     * @param system the rows, those that gave way moved and not strict
     */
    public record Outcome(SortedMap<String, Double> parts, LinearSystem system) {}

    public static Outcome of(LinearSystem system, SortedSet<String> standing, Map<String, Integer> confidence) {
        SortedMap<String, Double> parts = new GivingWay(system, standing, confidence)
                .least()
                .orElseThrow(() -> new SolverFailed("no proof of the least relaxation", standing));
        return strictness(system, standing, confidence, parts);
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
        Bounds former = null;
        while (true) {
            LinearSystem relaxed = moved(system, standing, parts, loose, identitiesToo);
            Bounds left = Bounds.withRoom(relaxed, standing, former);
            former = left;
            if (left.holds()) {
                return new Outcome(told, relaxed);
            }
            SortedSet<String> conflict = left.blamed();
            Optional<String> least = relaxed.rows().stream()
                    .filter(row -> row.isStrict() && row.owners().standIn(conflict))
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

    /**
     * Level by level, from the most trusted down: the least sum, then among those the one that relaxes later ids; what
     * pulls at each minimum is held fast while the next is sought, so that it stays one.
     */
    private Optional<SortedMap<String, Double>> least() {
        if (simplex.makeFeasible().kind() != Answer.Kind.MINIMUM) {
            return Optional.empty();
        }
        List<Integer> levels = statements.stream()
                .map(confidence::get)
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
        for (int level : levels) {
            if (!hold(weighed(level, false)) || !hold(weighed(level, true))) {
                return Optional.empty();
            }
        }
        double[] answer = simplex.point();
        SortedMap<String, Double> given = new TreeMap<>();
        for (int k = 0; k < statements.size(); k++) {
            if (answer[unknowns + k] > NOTHING) {
                given.put(statements.get(k), answer[unknowns + k]);
            }
        }
        return Optional.of(given);
    }

    private boolean hold(Linear sum) {
        simplex.moveToMinimum(sum);
        Answer answer = simplex.minimise(sum);
        if (answer.kind() != Answer.Kind.MINIMUM || !simplex.isProved(sum, answer)) {
            return false;
        }
        if (answer.moved().length > 0) {
            simplex.moveToMinimum(sum);
        }
        simplex.hold(answer);
        return true;
    }

    /** The relaxations of one level of confidence; those of earlier ids weigh more where ids decide. */
    private Linear weighed(int level, boolean byId) {
        Linear sum = Linear.NOTHING;
        for (int k = statements.size() - 1; k >= 0; k--) {
            if (Integer.valueOf(level).equals(confidence.get(statements.get(k)))) {
                double weight = byId ? (double) (statements.size() - k) / statements.size() : 1;
                sum = sum.plus(weight, unknowns + k);
            }
        }
        return sum;
    }
}
