package org.markettracker.market.application.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.market.domain.audit.Trail;
import org.markettracker.market.domain.audit.TrailEntry;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.conflict.ConflictDecision;
import org.markettracker.market.domain.conflict.Conflicts;
import org.markettracker.market.domain.conflict.RankConflicts;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.Standing;
import org.markettracker.market.domain.tracker.Text;

/**
 * Stores and tells those conflicts that are new or changed, and forgets those that are no more. A decision lives as long
 * as its conflict, see {@link Conflict#decided}; one that lapses is kept in the trail.
 */
@ApplicationScoped
class KeepConflicts {
    private static final int ID_DIGITS = 12;

    private final Conflicts conflicts;
    private final Trail trail;
    private final Clock clock;

    KeepConflicts(Conflicts conflicts, Trail trail, Clock clock) {
        this.conflicts = conflicts;
        this.trail = trail;
        this.clock = clock;
    }

    List<Conflict> keep(EditionId edition, List<MarketStatement> statements, Reconciled reconciled) {
        Map<String, Conflict> before = new HashMap<>();
        conflicts.of(edition).forEach(each -> before.put(each.state().id(), each.state()));
        Map<String, Standing> setAside = new TreeMap<>();
        statements.stream()
                .filter(each -> each.standing().isSetAside())
                .forEach(each -> setAside.put(each.id(), each.standing()));
        List<Conflict> now = new ArrayList<>();
        for (Conflict found : found(edition, statements, reconciled)) {
            Map<String, Standing> members = new TreeMap<>(setAside);
            members.keySet().retainAll(found.statements());
            Conflict known = before.remove(found.id());
            Conflict decided = found.decided(known == null ? null : known.decision(), members);
            now.add(decided);
            if (!decided.equals(known)) {
                conflicts.store(decided.found());
                lapse(known, decided.decision());
            }
        }
        before.values().forEach(gone -> {
            conflicts.delete(gone.gone());
            lapse(gone, null);
        });
        return now;
    }

    private static List<Conflict> found(EditionId edition, List<MarketStatement> statements, Reconciled reconciled) {
        Map<List<String>, String> sentences = new HashMap<>();
        List<List<String>> sets = new ArrayList<>();
        RankConflicts.among(statements).forEach((ids, sentence) -> {
            sets.add(ids);
            sentences.put(ids, sentence);
        });
        reconciled.conflicts().forEach(each -> {
            if (sentences.putIfAbsent(each.statements(), each.sentence()) == null) {
                sets.add(each.statements());
            }
        });
        return sets.stream()
                .map(ids -> new Conflict(
                        edition,
                        "c-" + Fingerprint.of(ids).substring(0, ID_DIGITS),
                        ids,
                        Text.english(sentences.getOrDefault(ids, "")),
                        gaveWay(ids, reconciled.gaveWay()),
                        null))
                .toList();
    }

    private static List<GaveWay> gaveWay(List<String> ids, List<GaveWay> all) {
        return all.stream().filter(each -> ids.contains(each.statement())).toList();
    }

    /** A decision that only followed from another one is not kept: that other one is. */
    private void lapse(@Nullable Conflict known, @Nullable ConflictDecision now) {
        ConflictDecision before = known == null ? null : known.decision();
        if (known == null || before == null || before.implied() || before.equals(now)) {
            return;
        }
        trail.add(new TrailEntry(
                known.edition(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                "market-service",
                "conflict " + known.id(),
                "lapsed",
                "decision " + before.kind().code() + " by " + before.by() + ": " + before.reason()));
    }
}
