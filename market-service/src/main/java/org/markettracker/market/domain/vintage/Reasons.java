package org.markettracker.market.domain.vintage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.statement.RestatementType;

/**
 * Finds why a cell is another than in the edition before. The first that applies:
 *
 * <ol>
 *   <li>Statements that an end which moved rests on, in either edition, or that speak of the cell, are new, gone or
 *       changed, and each of them says why; a superseded one may leave that to the statement in its place.
 *   <li>A restatement of the edition covers the cell; the narrowest counts.
 *   <li>None of those statements is another, and others of the same kind (revenue or usage) are, each of which says why:
 *       then the cell followed them, and is {@code reconciled}.
 *   <li>A cell is only added, and one of its statements is new and of a source that the edition before did not hear:
 *       {@code new-source}. For a number that was published already this is never assumed: somebody must say it.
 * </ol>
 */
final class Reasons {
    private final Vintage before;
    private final Vintage now;
    private final List<Restatement> restatements;
    private final Map<String, Optional<StatedAs>> changed;
    private final Map<String, Set<String>> speaking = new TreeMap<>();

    Reasons(Vintage before, Vintage now, List<Restatement> restatements) {
        this.before = before;
        this.now = now;
        this.restatements =
                restatements.stream().sorted(Restatement.NARROWEST_FIRST).toList();
        this.changed = now.changesSince(before);
        changed.keySet()
                .forEach(id -> cells(id).forEach(cell -> speaking.computeIfAbsent(cell.code(), code -> new TreeSet<>())
                        .add(id)));
    }

    Optional<Restated> of(@Nullable CellVintage old, @Nullable CellVintage fresh, boolean beyond) {
        Cell cell = (fresh == null ? Objects.requireNonNull(old) : fresh).cell();
        Set<String> own = own(cell, old, fresh);
        return said(own)
                .or(() -> covering(cell))
                .or(() -> old == null ? newSource(fresh) : beyond && own.isEmpty() ? followed(cell) : Optional.empty());
    }

    /** The changed statements that speak of the cell, or that an end of it rests on that moved. */
    private Set<String> own(Cell cell, @Nullable CellVintage old, @Nullable CellVintage fresh) {
        Set<String> own = new TreeSet<>(speaking.getOrDefault(cell.code(), Set.of()));
        Set<String> evidence = new TreeSet<>();
        if (old == null || fresh == null) {
            Stream.of(old, fresh).forEach(each -> {
                if (each != null) {
                    evidence.addAll(each.evidence());
                }
            });
        } else {
            boolean low = old.moves(old.low(), fresh.low(), fresh);
            boolean high = old.moves(old.high(), fresh.high(), fresh);
            if (low || !high) {
                evidence.addAll(old.lowEvidence());
                evidence.addAll(fresh.lowEvidence());
            }
            if (high || !low) {
                evidence.addAll(old.highEvidence());
                evidence.addAll(fresh.highEvidence());
            }
        }
        evidence.retainAll(changed.keySet());
        own.addAll(evidence);
        return own;
    }

    /** What the statements say themselves; nothing where one of them does not. */
    private Optional<Restated> said(Set<String> ids) {
        List<String> reasons = new ArrayList<>();
        Set<RestatementType> types = new TreeSet<>();
        for (String id : ids) {
            Optional<Restated> why = why(id);
            if (why.isEmpty()) {
                return Optional.empty();
            }
            types.add(why.get().type());
            reasons.add(id + ": " + why.get().reason());
        }
        // Statements that moved for different reasons moved the cell for several: that is a reconciliation.
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new Restated(
                        types.size() == 1 ? types.iterator().next() : RestatementType.RECONCILED, joined(reasons)));
    }

    private Optional<Restated> covering(Cell cell) {
        return restatements.stream()
                .filter(each -> each.covers(cell))
                .findFirst()
                .map(Restatement::restated);
    }

    private Optional<Restated> followed(Cell cell) {
        Predicate<Cell> sameKind = other -> isUsage(other) == isUsage(cell);
        List<String> others = changed.keySet().stream()
                .filter(id -> cells(id).anyMatch(sameKind))
                .toList();
        boolean allSaid = !others.isEmpty() && others.stream().allMatch(id -> why(id).isPresent());
        return allSaid
                ? Optional.of(new Restated(
                        RestatementType.RECONCILED, joined(List.of("follows from " + String.join(", ", others)))))
                : Optional.empty();
    }

    private Optional<Restated> newSource(@Nullable CellVintage fresh) {
        if (fresh == null || before.edition() == null) {
            return Optional.empty();
        }
        List<String> heard = fresh.evidence().stream()
                .filter(id -> before.statement(id).isEmpty())
                .flatMap(id -> now.statement(id).stream())
                .filter(each -> !before.hears(each.statement().source()))
                .map(each -> each.statement().id() + " of " + each.statement().source())
                .toList();
        return heard.isEmpty()
                ? Optional.empty()
                : Optional.of(new Restated(RestatementType.NEW_SOURCE, joined(heard)));
    }

    private Optional<Restated> why(String id) {
        return changed.getOrDefault(id, Optional.empty())
                .flatMap(each -> Optional.ofNullable(each.restated()).or(() -> Optional.ofNullable(each.supersededBy())
                        .flatMap(now::statement)
                        .flatMap(next -> Optional.ofNullable(next.restated()))));
    }

    private static boolean isUsage(Cell cell) {
        return cell.measure() == CellMeasure.USAGE || cell.measure() == CellMeasure.USAGE_GROWTH_YOY;
    }

    private Stream<Cell> cells(String id) {
        return Stream.of(before.statement(id), now.statement(id))
                .flatMap(Optional::stream)
                .map(StatedAs::cell)
                .distinct();
    }

    private static String joined(Collection<String> parts) {
        String all = parts.stream().collect(Collectors.joining("; "));
        return all.length() <= 4000 ? all : all.substring(0, 3999) + "…";
    }
}
