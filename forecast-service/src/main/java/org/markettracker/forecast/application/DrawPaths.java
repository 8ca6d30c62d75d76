package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.markettracker.evidence.Statement;
import org.markettracker.forecast.domain.Announcements;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.Check;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.ForecastPaths;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;

/** Draws a path anew after a statement about it changed, and audits the edition again. */
@ApplicationScoped
class DrawPaths {
    private final ForecastStatements statements;
    private final ForecastPaths paths;
    private final Announcements announcements;

    DrawPaths(ForecastStatements statements, ForecastPaths paths, Announcements announcements) {
        this.statements = statements;
        this.paths = paths;
        this.announcements = announcements;
    }

    void draw(EditionId edition, PathId path) {
        List<Statement> about = statements.about(edition, path).stream()
                .map(ForecastStatement::statement)
                .toList();
        paths.store(ForecastPath.draw(edition, path, about).drawn());
    }

    /** Says how the audit checks turn out now. */
    void check(EditionId edition) {
        Check.of(edition, paths.of(edition)).forEach(check -> announcements.announce(new Fact.CheckIs(check)));
    }
}
