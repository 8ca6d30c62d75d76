package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.check.Grounds;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.EditionState;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.edition.HeardEditions;
import org.markettracker.forecast.domain.edition.Openings;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.heard.HeardSizes;
import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.ForecastPaths;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.reckoning.Arithmetic;
import org.markettracker.forecast.domain.reckoning.Reckoned;
import org.markettracker.forecast.domain.reckoning.Reckoning;
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.scenario.ScenarioPaths;
import org.markettracker.forecast.domain.scenario.Scenarios;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;
import org.markettracker.forecast.domain.track.Earlier;
import org.markettracker.forecast.domain.track.TrackRecord;
import org.markettracker.forecast.domain.training.ModelPaths;
import org.markettracker.forecast.domain.training.Models;

/**
 * Brings an edition up to date with its statements and the sizes heard: paths, what gave way, conflicts and checks. Only
 * what came out otherwise than before is stored and told. While the catalogue was not heard there is nothing to reckon
 * with, and the edition stays unsettled.
 */
@ApplicationScoped
public class ReckonForecasts {
    /** Forecasts of more than so many editions before are not scored any longer: ten years of half-years. */
    private static final int EDITIONS = 20;

    private final HeardEditions editions;
    private final Openings openings;
    private final ForecastStatements statements;
    private final ForecastPaths paths;
    private final Scenarios scenarios;
    private final HeardSizes sizes;
    private final KeepAudit audit;
    private final Arithmetic arithmetic;
    private final Models models;

    ReckonForecasts(
            HeardEditions editions,
            Openings openings,
            ForecastStatements statements,
            ForecastPaths paths,
            Scenarios scenarios,
            HeardSizes sizes,
            KeepAudit audit,
            Arithmetic arithmetic,
            Models models) {
        this.editions = editions;
        this.openings = openings;
        this.statements = statements;
        this.paths = paths;
        this.scenarios = scenarios;
        this.sizes = sizes;
        this.audit = audit;
        this.arithmetic = arithmetic;
        this.models = models;
    }

    /** To be called behind the edition's gate; tells whether there was a catalogue to reckon with. */
    public boolean reckon(EditionId edition) {
        Optional<Taxonomy> taxonomy = editions.find(edition).flatMap(HeardEdition::taxonomy);
        if (taxonomy.isEmpty()) {
            openings.unsettle(edition);
            return false;
        }
        openings.settle(edition);
        List<ForecastStatement> all =
                statements.of(edition).stream().map(Versioned::state).toList();
        Map<Cell, HeardSize> heard = sizes.of(edition);
        Reckoned reckoned = Reckoning.of(edition, taxonomy.get(), all, heard, arithmetic);
        Map<PathId, ForecastPath> found = new TreeMap<>(reckoned.paths());
        found.putAll(ModelPaths.of(edition, taxonomy.get(), heard, reckoned.paths(), Method.DEFAULT, models));
        List<Scenario> assumed =
                scenarios.of(edition).stream().map(Versioned::state).toList();
        Map<PathId, ForecastPath> base = Map.copyOf(found);
        assumed.forEach(each -> found.putAll(ScenarioPaths.of(each, taxonomy.get(), base)));
        List<Earlier> earlier = earlier(edition, heard);
        found.putAll(TrackRecord.of(edition, heard, earlier, found));
        keep(edition, found);
        note(all, reckoned);
        Map<PathId, ForecastPath> before = new TreeMap<>();
        earlier.stream().limit(1).forEach(last -> last.paths().forEach(path -> before.put(path.id(), path)));
        audit.keep(
                edition,
                new Grounds(all, reckoned, reckoned.conflicts(), assumed, found, openings.baseOf(edition), before));
        // A freeze may follow in the same transaction, behind which nothing is written any longer.
        paths.write();
        return true;
    }

    /** The editions that this one follows, its base first; no more than that where there is nothing to score. */
    private List<Earlier> earlier(EditionId edition, Map<Cell, HeardSize> heard) {
        List<Earlier> earlier = new ArrayList<>();
        Optional<EditionId> at = openings.baseOf(edition);
        while (at.isPresent() && earlier.size() < EDITIONS) {
            Earlier one = earlier(at.get(), earlier);
            at = earlier.isEmpty() && !TrackRecord.brings(heard, one.sizes())
                    ? Optional.empty()
                    : openings.baseOf(at.get());
            earlier.add(one);
        }
        return earlier;
    }

    private Earlier earlier(EditionId one, List<Earlier> later) {
        boolean published = editions.find(one)
                .filter(heard -> heard.state() == EditionState.PUBLISHED)
                .isPresent();
        // A patch says its edition's forecasts again: 2021H1.1 those of 2021H1.
        boolean patched =
                later.stream().anyMatch(each -> each.edition().edition().startsWith(one.edition() + "."));
        return new Earlier(one, published && !patched, paths.of(one), sizes.of(one));
    }

    private Map<PathId, ForecastPath> known(EditionId edition) {
        Map<PathId, ForecastPath> known = new TreeMap<>();
        paths.of(edition).forEach(each -> known.put(each.id(), each));
        return known;
    }

    private void keep(EditionId edition, Map<PathId, ForecastPath> found) {
        Map<PathId, ForecastPath> known = known(edition);
        found.forEach((id, path) -> {
            if (!path.equals(known.remove(id))) {
                paths.store(path.drawn());
            }
        });
        known.keySet().forEach(id -> paths.store(new ForecastPath(edition, id, List.of()).drawn()));
    }

    private void note(List<ForecastStatement> all, Reckoned reckoned) {
        for (ForecastStatement each : all) {
            ForecastStatement noted =
                    each.givingWay(reckoned.gaveWay().get(each.statement().id()));
            if (!noted.equals(each)) {
                statements.note(noted.recorded());
            }
        }
    }
}
