package org.markettracker.forecast.application.scenarios;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.ForecastPaths;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.path.Wanted;
import org.markettracker.forecast.domain.scenario.Scenarios;

/** Lays the paths of a scenario beside the base paths. */
@ApplicationScoped
public class CompareScenario {
    private final Scenarios scenarios;
    private final ForecastPaths paths;

    CompareScenario(Scenarios scenarios, ForecastPaths paths) {
        this.scenarios = scenarios;
        this.paths = paths;
    }

    /** One period on both. */
    public record Beside(Point base, Point scenario) {}

    /** One path on both, period by period. */
    public record Compared(PathId id, List<Beside> points) {}

    /** The next ones after a path (null for the first), at most so many, in order of segment, measure and method. */
    @Transactional
    public List<Compared> compare(EditionId edition, String id, @Nullable PathId after, int limit) {
        if (scenarios.find(edition, id).isEmpty()) {
            throw new Refused(Refusal.NOT_FOUND, "scenario " + id + ": does not exist in edition " + edition);
        }
        return paths.after(edition, Wanted.under(id), after, limit).stream()
                .map(path -> beside(edition, path))
                .toList();
    }

    private Compared beside(EditionId edition, ForecastPath path) {
        Map<Period, Point> base = new HashMap<>();
        paths.find(edition, path.id().under(PathId.BASE))
                .map(ForecastPath::points)
                .orElse(List.of())
                .forEach(point -> base.put(point.cell().period(), point));
        List<Beside> points = new ArrayList<>();
        for (Point each : path.points()) {
            Point other = base.get(each.cell().period());
            if (other != null) {
                points.add(new Beside(other, each));
            }
        }
        return new Compared(path.id(), points);
    }
}
