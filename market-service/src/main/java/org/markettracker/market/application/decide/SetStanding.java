package org.markettracker.market.application.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.application.estimate.ReconcileEdition;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.audit.Trail;
import org.markettracker.market.domain.audit.TrailEntry;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.statement.Standing;

/** Sets a statement of a draft aside, supersedes it, or lets it stand again; the same again changes nothing. */
@ApplicationScoped
public class SetStanding {
    private final DraftDesk desk;
    private final MarketStatements statements;
    private final ReconcileEdition reconcileEdition;
    private final Trail trail;

    SetStanding(DraftDesk desk, MarketStatements statements, ReconcileEdition reconcileEdition, Trail trail) {
        this.desk = desk;
        this.statements = statements;
        this.reconcileEdition = reconcileEdition;
        this.trail = trail;
    }

    @Transactional
    public Recorded<MarketStatement> set(EditionId edition, String id, Standing wanted, Optional<Long> seen) {
        desk.open(edition);
        Versioned<MarketStatement> known = statements
                .find(edition, id)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "statement " + id + ": does not exist in edition " + edition));
        if (known.state().standing().saysTheSameAs(wanted)) {
            return new Recorded<>(known.state(), known.version(), false);
        }
        known.check("statement " + id, seen);
        checkSuccessor(edition, id, wanted);
        long version = statements.store(known.state().with(wanted).recorded());
        trail.add(new TrailEntry(
                edition,
                desk.now(),
                wanted.by() == null ? "" : wanted.by(),
                "statement " + id,
                wanted.state().code(),
                wanted.reason() == null ? "" : wanted.reason()));
        reconcileEdition.reconcile(edition);
        MarketStatement now = statements.find(edition, id).orElseThrow().state();
        return new Recorded<>(now, version, false);
    }

    /** What takes the place of a statement is another one that takes part. */
    private void checkSuccessor(EditionId edition, String id, Standing wanted) {
        String by = wanted.supersededBy();
        if (by == null) {
            return;
        }
        boolean takesPart = !by.equals(id)
                && statements
                        .find(edition, by)
                        .filter(each -> !each.state().standing().isSuperseded())
                        .isPresent();
        if (!takesPart) {
            throw Refused.invalid(
                    "supersededBy", "must be another statement of the edition that is not superseded itself", by);
        }
    }
}
