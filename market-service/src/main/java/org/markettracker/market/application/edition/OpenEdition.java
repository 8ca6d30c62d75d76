package org.markettracker.market.application.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.markettracker.market.application.estimate.ReconcileEdition;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.ContextItems;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.EditionLine;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.statement.Admission;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.tracker.Trackers;

/**
 * Opens a draft. It starts with what stands in the edition it is based on (by default the one published last, for a
 * patch what it corrects), and each statement keeps where it came from.
 */
@ApplicationScoped
public class OpenEdition {
    private final Trackers trackers;
    private final Editions editions;
    private final MarketStatements statements;
    private final ContextItems items;
    private final ReconcileEdition reconcileEdition;
    private final Announcements announcements;
    private final Clock clock;

    OpenEdition(
            Trackers trackers,
            Editions editions,
            MarketStatements statements,
            ContextItems items,
            ReconcileEdition reconcileEdition,
            Announcements announcements,
            Clock clock) {
        this.trackers = trackers;
        this.editions = editions;
        this.statements = statements;
        this.items = items;
        this.reconcileEdition = reconcileEdition;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public Edition open(EditionId id, Optional<String> basedOn, Optional<String> patchOf, String by) {
        Tracker tracker = trackers.find(id.tracker())
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "tracker " + id.tracker() + ": does not exist"))
                .state();
        editions.holdLine(id.tracker());
        EditionLine line = new EditionLine(editions.of(id.tracker()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Edition> base;
        Change<Edition> opened;
        if (patchOf.isPresent()) {
            Edition corrected = line.baseOfPatch(id, patchOf.get());
            basedOn.ifPresent(wished -> checkBase(wished, corrected));
            base = Optional.of(corrected);
            opened = Edition.openPatch(id, patchOf.get(), corrected.id().edition(), by, now);
        } else {
            line.checkOwnName(id);
            base = basedOn.map(wished -> known(id, wished)).or(line::lastPublished);
            opened = Edition.open(id, base.map(each -> each.id().edition()).orElse(null), by, now);
        }
        announcements.announce(new Fact.CatalogueIs(id, tracker));
        editions.store(opened);
        base.ifPresent(from -> carryOver(from.id(), id, tracker));
        reconcileEdition.reconcileMuch(id);
        return opened.state();
    }

    private static void checkBase(String wished, Edition corrected) {
        if (!wished.equals(corrected.id().edition())) {
            throw Refused.invalid(
                    "basedOn", "must be " + corrected.id().edition() + " for this patch, or left out", wished);
        }
    }

    private Edition known(EditionId id, String wished) {
        return editions.find(new EditionId(id.tracker(), wished))
                .orElseThrow(() -> Refused.invalid("basedOn", "must be an edition of the tracker", wished));
    }

    /**
     * Statements that were superseded stay behind, and those that the tracker as it is now cannot take; what was set
     * aside comes along, with the reason.
     */
    private void carryOver(EditionId from, EditionId to, Tracker tracker) {
        Admission admission = new Admission(tracker);
        statements.storeAll(statements.of(from).stream()
                .map(Versioned::state)
                .filter(old -> !old.standing().isSuperseded())
                .filter(old -> admission.admits(old.statement(), List.of()))
                .map(old -> old.carriedTo(to).recorded())
                .toList());
        for (ContextItem.Kind kind : ContextItem.Kind.values()) {
            items.of(from, kind).forEach(known -> items.store(to, known.state().recorded(to)));
        }
    }
}
