package org.markettracker.market.application.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.audit.Mark;
import org.markettracker.market.domain.audit.Marks;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.statement.Sizing;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.tracker.Trackers;

/**
 * Reconciles all statements of an edition after any of them, or the tracker, changed, and keeps and tells what changed
 * by it: sizes, conflicts, who gave way, the audit. To be called once at the end of a change, within its transaction
 * and with the edition locked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReconcileEdition {
    private final Trackers trackers;
    private final MarketStatements statements;
    private final Marks marks;
    private final Reconcilers reconcilers;
    private final KeepSizes keepSizes;
    private final KeepConflicts keepConflicts;
    private final ExamineEdition examineEdition;

    ReconcileEdition(
            Trackers trackers,
            MarketStatements statements,
            Marks marks,
            Reconcilers reconcilers,
            KeepSizes keepSizes,
            KeepConflicts keepConflicts,
            ExamineEdition examineEdition) {
        this.trackers = trackers;
        this.statements = statements;
        this.marks = marks;
        this.reconcilers = reconcilers;
        this.keepSizes = keepSizes;
        this.keepConflicts = keepConflicts;
        this.examineEdition = examineEdition;
    }

    public void reconcile(EditionId edition) {
        Tracker tracker = trackers.find(edition.tracker())
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "tracker " + edition.tracker() + ": does not exist"))
                .state();
        List<MarketStatement> all =
                statements.of(edition).stream().map(Versioned::state).toList();
        List<MarketStatement> taking =
                all.stream().filter(each -> !each.standing().isSuperseded()).toList();
        UUID next = UUID.randomUUID();
        Reconciled reconciled = reconcilers.reconcile(
                edition, tracker, taking, marks.find(edition).map(Mark::stamp), next);
        marks.store(edition, new Mark(next, reconciled.moreConflicts()));
        SortedMap<Cell, MarketSize> sizes = Sizing.of(edition, taking, reconciled);
        keepSizes.keep(edition, sizes);
        List<MarketStatement> noted = note(all, reconciled.gaveWay());
        List<Conflict> conflicts = keepConflicts.keep(edition, noted, reconciled);
        examineEdition.examine(edition, tracker, noted, sizes, conflicts, reconciled.moreConflicts());
    }

    /** Keeps with each statement whether it gave way, and tells those of which that changed. */
    private List<MarketStatement> note(List<MarketStatement> all, List<GaveWay> gaveWay) {
        Map<String, BigDecimal> parts = new HashMap<>();
        gaveWay.forEach(each -> parts.put(each.statement(), each.part()));
        return all.stream()
                .map(each -> {
                    MarketStatement now = each.givingWay(parts.get(each.id()));
                    if (!now.gaveWayLike(each)) {
                        statements.note(now.recorded());
                    }
                    return now;
                })
                .toList();
    }
}
