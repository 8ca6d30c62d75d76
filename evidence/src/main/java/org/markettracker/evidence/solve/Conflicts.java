package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every minimal conflict of a large system whose conflicts lie apart.
 *
 * <p>Culprits are left out, one a contradiction, until the rest holds at some point. Then each culprit is brought back
 * alone, and all minimal conflicts that it is in are looked for as {@link MinimalConflicts} does. Each way of resolving
 * these is proved by a point that differs from the first in a patch. Where the patches of two culprits share no row, they
 * can be put together: no conflict needs both. Culprits whose patches touch are looked for together. So nothing is
 * missed, and a hundred separate contradictions cost a hundred small searches rather than their product.
 */
public final class Conflicts {
    private static final int FEW = 50;

    private final Toggles toggles;
    private final int limit;
    private final SortedSet<String> all;
    private final Set<SortedSet<String>> found = new HashSet<>();
    private boolean more;

    private Conflicts(LinearSystem system, int limit) {
        this.toggles = new Toggles(system);
        this.limit = limit;
        this.all = system.statements();
    }

    /** @param limit on the conflicts told */
    public static MinimalConflicts of(LinearSystem system, int limit) {
        return new Conflicts(system, limit).search();
    }

    /** Culprits that are brought back together, and the rows that resolving their conflicts moves along. */
    private record Group(SortedSet<String> culprits, Set<Integer> patch) {}

    private MinimalConflicts search() {
        SortedSet<String> culprits = culprits();
        List<Group> groups = new ArrayList<>();
        for (String culprit : culprits) {
            Group group = explore(new TreeSet<>(Set.of(culprit)), culprits);
            for (Group other = touching(group, groups); other != null && !more; other = touching(group, groups)) {
                groups.remove(other);
                SortedSet<String> together = new TreeSet<>(group.culprits());
                together.addAll(other.culprits());
                group = explore(together, culprits);
            }
            groups.add(group);
            if (more) {
                break;
            }
        }
        List<SortedSet<String>> sorted = found.stream()
                .sorted(Comparator.<SortedSet<String>>comparingInt(Set::size).thenComparing(Object::toString))
                .limit(limit)
                .toList();
        return new MinimalConflicts(sorted, more || found.size() > limit);
    }

    private static @Nullable Group touching(Group group, List<Group> groups) {
        return groups.stream()
                .filter(other -> other.patch().stream().anyMatch(group.patch()::contains))
                .findFirst()
                .orElse(null);
    }

    /** Left out in the order of their ids, last first, so that the same statements are always the same culprits. */
    private SortedSet<String> culprits() {
        SortedSet<String> culprits = new TreeSet<>();
        SortedSet<String> rest = new TreeSet<>(all);
        Verdict verdict = toggles.beginAt(rest);
        while (!verdict.holds()) {
            culprits.add(verdict.blamed().last());
            rest.remove(verdict.blamed().last());
            verdict = toggles.beginAt(rest);
        }
        return culprits;
    }

    private Group explore(SortedSet<String> together, SortedSet<String> culprits) {
        SortedSet<String> within = new TreeSet<>(all);
        within.removeAll(culprits);
        within.addAll(together);
        // What culprits say themselves is kept at the first point by chance at most: another patch must not move it.
        Set<Integer> patch = new HashSet<>(toggles.ownedBy(together));
        MinimalConflicts conflicts = MinimalConflicts.among(
                within,
                some -> {
                    Verdict verdict = toggles.ask(some);
                    // What was asked to make a conflict smaller is no way of resolving it.
                    if (verdict.holds() && (within.size() < FEW || 2 * some.size() > within.size())) {
                        patch.addAll(toggles.patched());
                    }
                    return verdict;
                },
                limit);
        found.addAll(conflicts.conflicts());
        more |= conflicts.more() || found.size() > limit;
        return new Group(together, patch);
    }
}
