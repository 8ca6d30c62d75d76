package org.markettracker.market.application.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.audit.Check;
import org.markettracker.market.domain.audit.Examination;
import org.markettracker.market.domain.audit.Examinations;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.audit.Mark;
import org.markettracker.market.domain.audit.Marks;
import org.markettracker.market.domain.audit.Trail;
import org.markettracker.market.domain.audit.TrailEntry;
import org.markettracker.market.domain.audit.Waiver;
import org.markettracker.market.domain.audit.checks.Checks;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.conflict.Conflicts;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.ContextItems;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketSizes;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.tracker.Trackers;
import org.markettracker.market.domain.vintage.AgainstBase;

/**
 * Does every check on an edition and keeps and tells what came of those of which that changed. A waiver lapses when the
 * findings that it was given for change.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ExamineEdition {
    private final Trackers trackers;
    private final MarketStatements statements;
    private final MarketSizes sizes;
    private final Conflicts conflicts;
    private final ContextItems items;
    private final Marks marks;
    private final CompareWithBase compareWithBase;
    private final Examinations examinations;
    private final Trail trail;
    private final Clock clock;

    ExamineEdition(
            Trackers trackers,
            MarketStatements statements,
            MarketSizes sizes,
            Conflicts conflicts,
            ContextItems items,
            Marks marks,
            CompareWithBase compareWithBase,
            Examinations examinations,
            Trail trail,
            Clock clock) {
        this.trackers = trackers;
        this.statements = statements;
        this.sizes = sizes;
        this.conflicts = conflicts;
        this.items = items;
        this.marks = marks;
        this.compareWithBase = compareWithBase;
        this.examinations = examinations;
        this.trail = trail;
        this.clock = clock;
    }

    /** After something changed that no size hangs on, such as a term of the glossary. */
    public void examine(EditionId edition) {
        SortedMap<Cell, MarketSize> known = new TreeMap<>(Cell.ORDER);
        sizes.of(edition).forEach(each -> known.put(each.cell(), each));
        trackers.find(edition.tracker())
                .ifPresent(tracker -> examine(
                        edition,
                        tracker.state(),
                        statements.of(edition).stream().map(Versioned::state).toList(),
                        known,
                        conflicts.of(edition).stream().map(Versioned::state).toList(),
                        marks.find(edition).map(Mark::moreConflicts).orElse(false)));
    }

    /** After the edition was reconciled. */
    void examine(
            EditionId edition,
            Tracker tracker,
            List<MarketStatement> all,
            SortedMap<Cell, MarketSize> known,
            List<Conflict> found,
            boolean moreConflicts) {
        AgainstBase against = compareWithBase.against(edition, known.values(), all);
        examine(new Examined(edition, tracker, all, known, found, moreConflicts, context(edition), against));
    }

    /** What speaks against publishing: a conflict without a decision, a check that fails or was never done. */
    public List<String> objections(EditionId edition) {
        List<String> reasons = new ArrayList<>();
        conflicts.of(edition).stream()
                .map(Versioned::state)
                .filter(each -> !each.isDecided())
                .forEach(each ->
                        reasons.add("conflict " + each.id() + ": the statements " + String.join(", ", each.statements())
                                + " cannot all hold, and no decision is recorded: "
                                + each.sentence().byLanguage().getOrDefault("en", "")));
        Set<String> done = new HashSet<>();
        examinations.of(edition).stream().map(Versioned::state).forEach(each -> {
            done.add(each.check());
            each.objection().ifPresent(reasons::add);
        });
        Checks.ALL.stream()
                .filter(each -> !done.contains(each.id()))
                .forEach(each -> reasons.add(
                        "check " + each.id() + ": was never done; take the edition out of review and submit it again"));
        return reasons;
    }

    private List<ContextItem> context(EditionId edition) {
        List<ContextItem> all = new ArrayList<>();
        for (ContextItem.Kind kind : ContextItem.Kind.values()) {
            items.of(edition, kind).forEach(each -> all.add(each.state()));
        }
        return all;
    }

    private void examine(Examined edition) {
        Map<String, Examination> before = new HashMap<>();
        examinations
                .of(edition.edition())
                .forEach(each -> before.put(each.state().check(), each.state()));
        for (Check check : Checks.ALL) {
            List<Finding> found = check.examine(edition);
            Examination known = before.get(check.id());
            Examination now = Examination.of(
                    edition.edition(), check, found, fingerprint(found), known == null ? null : known.waiver());
            if (!now.equals(known)) {
                examinations.store(now.made());
                lapse(known, now.waiver());
            }
        }
    }

    private static String fingerprint(List<Finding> found) {
        return Fingerprint.of(found.stream().map(Finding::toString).toList());
    }

    private void lapse(@Nullable Examination known, @Nullable Waiver now) {
        if (known != null && known.waiver() != null && now == null) {
            trail.add(new TrailEntry(
                    known.edition(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    "market-service",
                    "check " + known.check(),
                    "lapsed",
                    "waived by " + known.waiver().by() + ": " + known.waiver().reason()));
        }
    }
}
