package org.markettracker.market.application.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.program.OutOfPatience;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciler;
import org.markettracker.market.domain.Change;
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
 * by it: sizes, conflicts, who gave way, the audit. What takes longer than the rules allow is refused, so that nobody
 * waits for ever and nothing is kept by halves. To be called once at the end of a change, within its transaction
 * and with the edition locked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReconcileEdition {
    private final Trackers trackers;
    private final StoredStatements stored;
    private final MarketStatements statements;
    private final Marks marks;
    private final Reconcilers reconcilers;
    private final KeepSizes keepSizes;
    private final KeepConflicts keepConflicts;
    private final ExamineEdition examineEdition;
    private final ReconciliationRules rules;

    ReconcileEdition(
            Trackers trackers,
            StoredStatements stored,
            MarketStatements statements,
            Marks marks,
            Reconcilers reconcilers,
            KeepSizes keepSizes,
            KeepConflicts keepConflicts,
            ExamineEdition examineEdition,
            ReconciliationRules rules) {
        this.trackers = trackers;
        this.stored = stored;
        this.statements = statements;
        this.marks = marks;
        this.reconcilers = reconcilers;
        this.keepSizes = keepSizes;
        this.keepConflicts = keepConflicts;
        this.examineEdition = examineEdition;
        this.rules = rules;
    }

    /** After one statement, or a decision, changed. */
    public void reconcile(EditionId edition) {
        reconcile(edition, remembered(edition), rules.change());
    }

    /** After many statements, or the tracker, changed. */
    public void reconcileMuch(EditionId edition) {
        reconcile(edition, remembered(edition), rules.whole());
    }

    /**
     * From what is stored of the statements alone: which of several equal proofs names an end may hang on the way that
     * led there, and what is frozen must not.
     */
    public void reconcileAnew(EditionId edition) {
        remembered(edition);
        reconcile(edition, Optional.empty(), rules.whole());
    }

    private Optional<EditionMemory> remembered(EditionId edition) {
        return reconcilers.take(edition, marks.find(edition).map(Mark::stamp));
    }

    private void reconcile(EditionId edition, Optional<EditionMemory> known, Duration most) {
        Tracker tracker = trackers.find(edition.tracker())
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "tracker " + edition.tracker() + ": does not exist"))
                .state();
        Taxonomy taxonomy = tracker.taxonomy().toEvidence();
        SortedMap<String, Versioned<MarketStatement>> all =
                known.map(memory -> stored.of(edition, memory.statements())).orElseGet(() -> stored.of(edition));
        List<MarketStatement> taking = all.values().stream()
                .map(Versioned::state)
                .filter(each -> !each.standing().isSuperseded())
                .toList();
        Reconciler reconciler = known.map(memory -> memory.solving(taxonomy)).orElseGet(() -> new Reconciler(taxonomy));
        Reconciled reconciled = solved(edition, reconciler, tracker, taking, most);
        UUID next = UUID.randomUUID();
        marks.store(edition, new Mark(next, reconciled.moreConflicts()));
        SortedMap<Cell, MarketSize> sizes = Sizing.of(edition, taking, reconciled);
        keepSizes.keep(edition, sizes, known.map(EditionMemory::sizes));
        note(all, reconciled.gaveWay());
        List<MarketStatement> noted =
                all.values().stream().map(Versioned::state).toList();
        List<Conflict> conflicts = keepConflicts.keep(edition, noted, reconciled);
        examineEdition.examine(edition, tracker, noted, sizes, conflicts, reconciled.moreConflicts());
        reconcilers.remember(edition, new EditionMemory(next, taxonomy, reconciler, all, sizes));
    }

    private static Reconciled solved(
            EditionId edition, Reconciler reconciler, Tracker tracker, List<MarketStatement> taking, Duration most) {
        try {
            return EditionMemory.reconcile(reconciler, tracker, taking, most);
        } catch (OutOfPatience tooLong) {
            throw new Refused(
                    Refusal.TAKES_TOO_LONG,
                    "edition " + edition + ": its " + taking.size() + " statements must be reconciled within "
                            + BigDecimal.valueOf(most.toMillis(), 3)
                                    .stripTrailingZeros()
                                    .toPlainString() + " s, and could not be; nothing of this change was kept");
        }
    }

    /** Keeps with each statement whether it gave way, and tells those of which that changed. */
    private void note(SortedMap<String, Versioned<MarketStatement>> all, List<GaveWay> gaveWay) {
        Map<String, BigDecimal> parts = new HashMap<>();
        gaveWay.forEach(each -> parts.put(each.statement(), each.part()));
        List<Change<MarketStatement>> changed = new ArrayList<>();
        all.replaceAll((id, known) -> {
            MarketStatement now = known.state().givingWay(parts.get(id));
            if (now.gaveWayLike(known.state())) {
                return known;
            }
            changed.add(now.recorded());
            return new Versioned<>(now, known.version());
        });
        statements.noteAll(changed);
    }
}
