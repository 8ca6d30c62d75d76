package org.markettracker.evidence.program;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The statements that a row stands on: of each clause at least one has to stand. Leaving a statement out can therefore
 * never add a row.
 *
 * @param clauses none for an identity, which always stands
 */
public record Owners(List<SortedSet<String>> clauses) {
    /** Nobody: the row is an identity. */
    public static final Owners NOBODY = new Owners(List.of());

    public Owners {
        clauses = List.copyOf(clauses);
    }

    /** Every one of the statements has to stand. */
    public static Owners allOf(String... ids) {
        return new Owners(Arrays.stream(ids)
                .distinct()
                .sorted()
                .map(id -> (SortedSet<String>) new TreeSet<>(List.of(id)))
                .toList());
    }

    public boolean isNobody() {
        return clauses.isEmpty();
    }

    public boolean standIn(Set<String> standing) {
        for (SortedSet<String> clause : clauses) {
            if (clause.stream().noneMatch(standing::contains)) {
                return false;
            }
        }
        return true;
    }

    /** All statements that are named in a clause. */
    public SortedSet<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        clauses.forEach(ids::addAll);
        return ids;
    }

    /** Of each clause the first statement that stands. */
    public SortedSet<String> witnesses(Set<String> standing) {
        TreeSet<String> witnesses = new TreeSet<>();
        for (SortedSet<String> clause : clauses) {
            clause.stream().filter(standing::contains).findFirst().ifPresent(witnesses::add);
        }
        return witnesses;
    }
}
