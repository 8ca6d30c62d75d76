package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Row;
import org.markettracker.evidence.simplex.Answer;

/** What the solver's answers prove, read from the rows that they name and these rows' own limits. */
final class Reasons {
    private static final double OPEN = 1e-7;

    private final ActiveRows active;
    private final Set<String> standing;

    Reasons(ActiveRows active, Set<String> standing) {
        this.active = active;
        this.standing = standing;
    }

    /** Whether the rows hold, or cannot even where strict ones are attained. */
    boolean isConclusive(Answer answer) {
        return switch (answer.kind()) {
            case MINIMUM -> true;
            case INFEASIBLE -> value(answer) >= -Toggles.INCONCLUSIVE;
            case UNBOUNDED, LOST -> false;
        };
    }

    /** Whether strict rows prove an end; nobody's being not negative, which a strict row may say too, is none of them. */
    boolean isOpen(Answer answer, boolean strictly) {
        return strictness(answer, strictly) > OPEN;
    }

    /** What the multipliers prove, by the rows' own limits. */
    double value(Answer answer) {
        double value = 0;
        for (int k = 0; k < answer.rows().length; k++) {
            value += answer.multipliers()[k] * active.exact[answer.rows()[k]];
        }
        for (int k = 0; k < answer.pulled().length; k++) {
            int j = answer.pulled()[k];
            double stop = answer.pulls()[k] > 0 ? active.lowExact[j] : active.highExact[j];
            value += Double.isInfinite(stop) ? 0 : answer.pulls()[k] * stop;
        }
        return value;
    }

    /** How much the end would move if strict rows moved. */
    double strictness(Answer answer, boolean strictly) {
        double strictness = 0;
        for (int k = 0; k < answer.rows().length; k++) {
            boolean strict = active.rows.get(answer.rows()[k]).isStrict();
            strictness += strict ? Math.abs(answer.multipliers()[k]) : 0;
        }
        for (int k = 0; k < answer.pulled().length; k++) {
            Row row = pulling(answer, k, strictly);
            strictness += row != null && row.isStrict() ? Math.abs(answer.pulls()[k]) : 0;
        }
        return strictness;
    }

    /** The row that bounds an unknown; nobody has to say that it is not negative, unless it is meant strictly. */
    private @Nullable Row pulling(Answer answer, int k, boolean strictly) {
        int j = answer.pulled()[k];
        boolean natural = answer.pulls()[k] > 0 && active.lowExact[j] == 0 && !strictly;
        return natural ? null : answer.pulls()[k] > 0 ? active.lowRow[j] : active.highRow[j];
    }

    List<Row> because(Answer answer, boolean strictly) {
        List<Row> because = new ArrayList<>();
        for (int k = 0; k < answer.rows().length; k++) {
            if (Math.abs(answer.multipliers()[k]) > Answer.NOTABLE) {
                because.add(active.rows.get(answer.rows()[k]));
            }
        }
        for (int k = 0; k < answer.pulled().length; k++) {
            Row row = Math.abs(answer.pulls()[k]) > Answer.NOTABLE ? pulling(answer, k, strictly) : null;
            if (row != null) {
                because.add(row);
            }
        }
        return because;
    }

    End end(double value, boolean open, List<Row> because) {
        SortedSet<String> identities = new TreeSet<>();
        because.stream()
                .filter(row -> row.owners().isNobody() && !row.says().isEmpty())
                .forEach(row -> identities.add(row.says()));
        return new End(value, open, statements(because), identities);
    }

    SortedSet<String> statements(List<Row> because) {
        SortedSet<String> statements = new TreeSet<>();
        because.forEach(row -> statements.addAll(row.owners().witnesses(standing)));
        return statements;
    }
}
