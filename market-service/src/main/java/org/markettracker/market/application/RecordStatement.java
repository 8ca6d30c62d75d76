package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.markettracker.evidence.Statement;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;

/** Makes or changes a statement of a draft; the same statement again changes nothing. */
@ApplicationScoped
public class RecordStatement {
    private final DraftDesk desk;
    private final MarketStatements statements;
    private final EstimateCells estimates;
    private final Clock clock;

    RecordStatement(DraftDesk desk, MarketStatements statements, EstimateCells estimates, Clock clock) {
        this.desk = desk;
        this.statements = statements;
        this.estimates = estimates;
        this.clock = clock;
    }

    @Transactional
    public Recorded<MarketStatement> record(EditionId edition, Statement statement, String by, Optional<Long> seen) {
        desk.open(edition);
        desk.checkSegment(edition, statement.segment());
        Optional<Versioned<MarketStatement>> known = statements.find(edition, statement.id());
        if (known.isPresent()) {
            if (known.get().state().statement().equals(statement)) {
                return new Recorded<>(known.get().state(), known.get().version(), false);
            }
            known.get().check("statement " + statement.id(), seen);
        }
        String origin = known.map(each -> each.state().origin()).orElse(edition.edition());
        MarketStatement recorded = new MarketStatement(
                edition, statement, origin, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        long version = statements.store(recorded.recorded());
        known.map(each -> each.state().cell())
                .filter(cell -> !cell.equals(recorded.cell()))
                .ifPresent(cell -> estimates.estimate(edition, cell));
        estimates.estimate(edition, recorded.cell());
        return new Recorded<>(recorded, version, known.isEmpty());
    }
}
