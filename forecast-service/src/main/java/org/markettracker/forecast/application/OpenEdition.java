package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.Gate;
import org.markettracker.forecast.domain.edition.Openings;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Outlooks;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;

/**
 * Opens an edition when it is heard of for the first time: it starts with what stands in the one it is based on. Editions
 * may be heard in any order, so one whose base is not open here waits for it; and whatever is heard again, each is opened
 * once.
 */
@ApplicationScoped
public class OpenEdition {
    private final Gate gate;
    private final Openings openings;
    private final ForecastStatements statements;
    private final Outlooks outlooks;
    private final DrawPaths paths;

    OpenEdition(Gate gate, Openings openings, ForecastStatements statements, Outlooks outlooks, DrawPaths paths) {
        this.gate = gate;
        this.openings = openings;
        this.statements = statements;
        this.outlooks = outlooks;
        this.paths = paths;
    }

    @Transactional
    public void open(EditionId id, Optional<EditionId> base) {
        if (openings.isOpen(id)) {
            return;
        }
        // The base first, always: whoever opens it meanwhile either is seen to have done so or sees who waits for it.
        base.ifPresent(gate::enter);
        gate.enter(id);
        if (base.isPresent() && !openings.isOpen(base.get())) {
            openings.await(id, base.get());
            return;
        }
        openings.open(id);
        base.ifPresent(from -> carryOver(from, id));
        openings.waitingFor(id).forEach(next -> open(next, Optional.of(id)));
    }

    private void carryOver(EditionId from, EditionId to) {
        Set<PathId> drawn = new LinkedHashSet<>();
        for (Versioned<ForecastStatement> known : statements.of(from)) {
            ForecastStatement copy = known.state().carriedTo(to);
            statements.store(copy.recorded());
            drawn.add(copy.cell().path());
        }
        drawn.forEach(path -> paths.draw(to, path));
        paths.check(to);
        for (Versioned<Outlook> known : outlooks.of(from)) {
            outlooks.store(known.state().carriedTo(to).recorded());
        }
    }
}
