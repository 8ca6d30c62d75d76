package org.markettracker.forecast.domain.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.markettracker.forecast.domain.audit.Conflict;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.reckoning.Reckoned;
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/**
 * What the checks look at.
 *
 * @param statements of the edition
 * @param reckoned what they imply
 * @param conflicts with what was decided about them
 * @param scenarios of the edition
 * @param paths of the edition, those of models and scenarios among them
 * @param base the edition that it is based on
 * @param before the paths of that edition
 */
public record Grounds(
        List<ForecastStatement> statements,
        Reckoned reckoned,
        List<Conflict> conflicts,
        List<Scenario> scenarios,
        Map<PathId, ForecastPath> paths,
        Optional<EditionId> base,
        Map<PathId, ForecastPath> before) {
    /** The same with what was decided about the conflicts. */
    public Grounds with(List<Conflict> decided) {
        return new Grounds(statements, reckoned, decided, scenarios, paths, base, before);
    }
}
