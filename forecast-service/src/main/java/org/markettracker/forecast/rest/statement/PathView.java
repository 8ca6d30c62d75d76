package org.markettracker.forecast.rest.statement;

import java.util.List;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;

/** A path as shown. */
public record PathView(String segment, String measure, String method, String scenario, List<PointView> points) {
    static PathView of(ForecastPath path) {
        return new PathView(
                path.id().segment(),
                path.id().measure().name(),
                PathId.METHOD,
                PathId.SCENARIO,
                path.points().stream().map(PointView::of).toList());
    }
}
