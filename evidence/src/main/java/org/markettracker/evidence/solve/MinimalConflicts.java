package org.markettracker.evidence.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Every smallest set of statements that cannot hold, by Reiter's tree of hitting sets: a conflict is found, and then
 * looked for again with each of its statements left out in turn. A conflict that is not yet known always avoids a
 * statement of those that are, so that some branch leads to it.
 *
 * @param conflicts by size, then by ids
 * @param more whether the limit ended the search: there may be more
 */
public record MinimalConflicts(List<SortedSet<String>> conflicts, boolean more) {
    public MinimalConflicts {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * @param limit on the conflicts looked for; on the questions asked it is a hundred for each
     */
    public static MinimalConflicts among(
            Collection<String> statements, Function<Set<String>, Verdict> verdict, int limit) {
        Search search = new Search(new TreeSet<>(statements), verdict, limit);
        boolean complete = search.run();
        search.found.sort(Comparator.<SortedSet<String>>comparingInt(Set::size).thenComparing(Object::toString));
        return new MinimalConflicts(search.found, !complete);
    }

    private static final class Search {
        private final SortedSet<String> statements;
        private final Function<Set<String>, Verdict> verdict;
        private final int limit;
        private final List<SortedSet<String>> found = new ArrayList<>();
        private final List<Set<String>> enough = new ArrayList<>();
        private int questions;

        private Search(SortedSet<String> statements, Function<Set<String>, Verdict> verdict, int limit) {
            this.statements = statements;
            this.verdict = verdict;
            this.limit = limit;
        }

        /** Whether the whole tree was seen. */
        private boolean run() {
            Set<Set<String>> seen = new HashSet<>();
            Deque<SortedSet<String>> open = new ArrayDeque<>();
            open.add(new TreeSet<>());
            while (!open.isEmpty()) {
                if (found.size() >= limit || questions >= 100 * limit) {
                    return false;
                }
                SortedSet<String> leftOut = open.remove();
                SortedSet<String> conflict = conflictWithout(leftOut);
                for (String statement : conflict) {
                    SortedSet<String> further = new TreeSet<>(leftOut);
                    further.add(statement);
                    if (seen.add(further)) {
                        open.add(further);
                    }
                }
            }
            return true;
        }

        /** A conflict that has none of the statements; empty if the others hold. */
        private SortedSet<String> conflictWithout(SortedSet<String> leftOut) {
            for (SortedSet<String> known : found) {
                if (known.stream().noneMatch(leftOut::contains)) {
                    return known;
                }
            }
            if (enough.stream().anyMatch(leftOut::containsAll)) {
                return new TreeSet<>();
            }
            SortedSet<String> rest = new TreeSet<>(statements);
            rest.removeAll(leftOut);
            Verdict whole = ask(rest);
            if (whole.holds()) {
                enough.add(leftOut);
                return new TreeSet<>();
            }
            SortedSet<String> conflict = shrink(whole.blamed(), rest);
            found.add(conflict);
            return conflict;
        }

        private SortedSet<String> shrink(SortedSet<String> blamed, SortedSet<String> rest) {
            SortedSet<String> conflict = ask(blamed).holds() ? new TreeSet<>(rest) : new TreeSet<>(blamed);
            for (String statement : new TreeSet<>(conflict)) {
                if (!conflict.contains(statement)) {
                    continue;
                }
                SortedSet<String> without = new TreeSet<>(conflict);
                without.remove(statement);
                Verdict still = ask(without);
                if (!still.holds()) {
                    conflict = without;
                }
            }
            return conflict;
        }

        private Verdict ask(Set<String> standing) {
            questions++;
            return verdict.apply(standing);
        }
    }
}
