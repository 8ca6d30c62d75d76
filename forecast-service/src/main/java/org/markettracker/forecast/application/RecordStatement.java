package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.markettracker.evidence.Statement;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;

/** Makes or changes a statement of a draft; the same statement again changes nothing. */
@ApplicationScoped
public class RecordStatement {
    private final DraftDesk desk;
    private final ForecastStatements statements;
    private final DrawPaths paths;
    private final Clock clock;

    RecordStatement(DraftDesk desk, ForecastStatements statements, DrawPaths paths, Clock clock) {
        this.desk = desk;
        this.statements = statements;
        this.paths = paths;
        this.clock = clock;
    }

    @Transactional
    public Recorded<ForecastStatement> record(EditionId edition, Statement statement, String by, Optional<Long> seen) {
        desk.open(edition).checkSegment(statement.segment());
        Optional<Versioned<ForecastStatement>> known = statements.find(edition, statement.id());
        if (known.isPresent()) {
            if (known.get().state().statement().equals(statement)) {
                return new Recorded<>(known.get().state(), known.get().version(), false);
            }
            known.get().check("statement " + statement.id(), seen);
        }
        String origin = known.map(each -> each.state().origin()).orElse(edition.edition());
        ForecastStatement recorded = new ForecastStatement(
                edition, statement, origin, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        PathId path = recorded.cell().path();
        recorded.checkUnit(statements.about(edition, path));
        long version = statements.store(recorded.recorded());
        known.map(each -> each.state().cell().path())
                .filter(left -> !left.equals(path))
                .ifPresent(left -> paths.draw(edition, left));
        paths.draw(edition, path);
        paths.check(edition);
        return new Recorded<>(recorded, version, known.isEmpty());
    }
}
