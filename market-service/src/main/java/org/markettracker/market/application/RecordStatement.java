package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.market.application.estimate.ReconcileEdition;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Admission;
import org.markettracker.market.domain.statement.Entry;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.statement.Standing;

/** Makes or changes a statement of a draft; the same statement again changes nothing. */
@ApplicationScoped
public class RecordStatement {
    private final DraftDesk desk;
    private final MarketStatements statements;
    private final ReconcileEdition reconcileEdition;

    RecordStatement(DraftDesk desk, MarketStatements statements, ReconcileEdition reconcileEdition) {
        this.desk = desk;
        this.statements = statements;
        this.reconcileEdition = reconcileEdition;
    }

    /** One that is changed keeps its standing: what an analyst decided of it is for him to take back. */
    @Transactional
    public Recorded<MarketStatement> record(EditionId edition, Entry entry, String by, Optional<Long> seen) {
        desk.open(edition);
        new Admission(desk.tracker(edition)).check(entry.statement(), others(edition, entry.statement()));
        Optional<Versioned<MarketStatement>> known =
                statements.find(edition, entry.statement().id());
        if (known.isPresent()) {
            if (known.get().state().entry().saysTheSameAs(entry)) {
                return new Recorded<>(known.get().state(), known.get().version(), false);
            }
            known.get().check("statement " + entry.statement().id(), seen);
        }
        MarketStatement recorded = new MarketStatement(
                edition,
                entry,
                known.map(each -> each.state().standing()).orElse(Standing.STANDS),
                null,
                known.map(each -> each.state().origin()).orElse(edition.edition()),
                by,
                desk.now());
        long version = statements.store(recorded.recorded());
        reconcileEdition.reconcile(edition);
        MarketStatement now =
                statements.find(edition, recorded.id()).orElseThrow().state();
        return new Recorded<>(now, version, known.isEmpty());
    }

    /** Only usage is held against the other statements. */
    private List<Statement> others(EditionId edition, Statement statement) {
        return statement.measure() != Measure.USAGE
                ? List.of()
                : statements.about(edition, Measure.USAGE).stream()
                        .map(each -> each.state().statement())
                        .toList();
    }
}
