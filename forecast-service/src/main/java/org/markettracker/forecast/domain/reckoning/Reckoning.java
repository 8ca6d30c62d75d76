package org.markettracker.forecast.domain.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.solve.SolverFailed;
import org.markettracker.forecast.domain.audit.Conflict;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/**
 * Reckons the published paths of an edition: conflicts are sought among all statements that are not superseded, paths
 * rest on those that stand, and both within the sizes heard. The same statements and sizes give the same answer in
 * whatever order they came; where the arithmetic cannot prove one there is none.
 */
public final class Reckoning {
    private final EditionId edition;
    private final Ground ground;
    private final Arithmetic arithmetic;

    private Reckoning(EditionId edition, Ground ground, Arithmetic arithmetic) {
        this.edition = edition;
        this.ground = ground;
        this.arithmetic = arithmetic;
    }

    public static Reckoned of(
            EditionId edition,
            Taxonomy taxonomy,
            List<ForecastStatement> statements,
            Map<Cell, HeardSize> sizes,
            Arithmetic arithmetic) {
        return new Reckoning(edition, new Ground(taxonomy, statements, sizes), arithmetic).run();
    }

    private Reckoned run() {
        if (ground.statements.isEmpty()) {
            return none(null);
        }
        try {
            Asked within = ask(ground.sizes);
            return within.sizesContradict()
                    ? reckoned(
                            ask(Map.of()), "the sizes heard cannot all hold, and the paths are reckoned without them")
                    : reckoned(within, otherCurrency());
        } catch (SolverFailed | InvalidEvidence failed) {
            // Statements are figures; a size heard may have more digits than one.
            return withoutSizes(String.valueOf(failed.getMessage()));
        }
    }

    private Reckoned withoutSizes(String why) {
        if (ground.sizes.isEmpty()) {
            return none(why);
        }
        try {
            return reckoned(ask(Map.of()), "within the sizes heard the arithmetic proved nothing (" + why + ")");
        } catch (SolverFailed | InvalidEvidence again) {
            return none(String.valueOf(again.getMessage()));
        }
    }

    private @Nullable String otherCurrency() {
        return ground.otherCurrency
                ? "the sizes heard are in another currency than the statements, and the paths are reckoned without them"
                : null;
    }

    private Reckoned none(@Nullable String unsolved) {
        return new Reckoned(
                Collections.emptySortedMap(),
                List.of(),
                false,
                Map.of(),
                otherCurrency(),
                List.of(),
                List.copyOf(ground.unplaced),
                unsolved);
    }

    /** What was asked of the arithmetic, and its answer. */
    private record Asked(SizeStatements sizes, Claims claims, Map<Cell, HeardSize> heard, Reconciled answer) {
        /** Sizes come one by one, and while some are on their way those that are here may contradict each other. */
        boolean sizesContradict() {
            return answer.conflicts().stream()
                    .anyMatch(each -> each.statements().stream().allMatch(sizes::isOne));
        }
    }

    private Asked ask(Map<Cell, HeardSize> heard) {
        Set<String> ids =
                Set.copyOf(ground.statements.stream().map(Statement::id).toList());
        SizeStatements sizes = new SizeStatements(heard, ids);
        Claims claims = new Claims(
                ground.taxonomy,
                ground.statements.stream()
                        .filter(each -> !ground.setAside.contains(each.id()))
                        .toList());
        List<Statement> all = new ArrayList<>(ground.statements);
        all.addAll(sizes.statements());
        all.addAll(claims.ask(heard));
        Options options = new Options(
                Options.USUAL.about(),
                ground.about,
                ground.setAside,
                Set.of(),
                ground.currency,
                Map.of(),
                Options.USUAL.conflictLimit());
        return new Asked(sizes, claims, heard, arithmetic.reconcile(edition, ground.taxonomy, all, options));
    }

    private Reckoned reckoned(Asked asked, @Nullable String sizesLeftOut) {
        Map<String, BigDecimal> gaveWay = new TreeMap<>();
        asked.answer().gaveWay().forEach(each -> gaveWay.put(each.statement(), each.part()));
        gaveWay.keySet().removeIf(asked.sizes()::isOne);
        Map<List<String>, Conflict> conflicts = new LinkedHashMap<>();
        Map<List<String>, Boolean> bySizes = new LinkedHashMap<>();
        for (org.markettracker.evidence.reconcile.Conflict each : asked.answer().conflicts()) {
            List<String> own = each.statements().stream()
                    .filter(id -> !asked.sizes().isOne(id))
                    .sorted()
                    .toList();
            boolean sized = own.size() < each.statements().size();
            boolean smaller = conflicts.keySet().stream().anyMatch(own::containsAll);
            if (!smaller) {
                // Sets with other sizes may be smaller now that sizes are no part of them.
                conflicts.keySet().removeIf(known -> known.containsAll(own));
                Map<String, BigDecimal> gave = new TreeMap<>(gaveWay);
                gave.keySet().retainAll(own);
                conflicts.put(own, new Conflict(own, asked.sizes().plain(each.sentence()), gave, null));
                bySizes.put(own, sized);
            }
        }
        return new Reckoned(
                PublishedPaths.of(edition, ground, asked.sizes(), asked.claims(), asked.heard(), asked.answer()),
                List.copyOf(conflicts.values()),
                asked.answer().moreConflicts(),
                gaveWay,
                sizesLeftOut,
                conflicts.entrySet().stream()
                        .filter(each -> Boolean.TRUE.equals(bySizes.get(each.getKey())))
                        .map(Map.Entry::getValue)
                        .toList(),
                List.copyOf(ground.unplaced),
                null);
    }
}
