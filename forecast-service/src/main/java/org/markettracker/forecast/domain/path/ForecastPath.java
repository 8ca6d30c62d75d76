package org.markettracker.forecast.domain.path;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.markettracker.evidence.Statement;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.edition.EditionId;

/**
 * What the statements say of a segment's future in one measure.
 *
 * @param edition it belongs to
 * @param id names it
 * @param points in order of period, each of this path; none when no statement speaks of it any longer
 */
public record ForecastPath(EditionId edition, PathId id, List<Point> points) {
    public ForecastPath {
        for (int i = 0; i < points.size(); i++) {
            Cell cell = points.get(i).cell();
            if (!cell.path().equals(id)) {
                throw new IllegalArgumentException("point: must be one of " + id.code() + ", is " + cell.title());
            }
            if (i > 0 && points.get(i - 1).cell().compareTo(cell) >= 0) {
                throw new IllegalArgumentException("points: must be in order of period, are not at " + cell.title());
            }
        }
        points = List.copyOf(points);
    }

    /** Weighs the statements about a path, cell by cell. */
    public static ForecastPath draw(EditionId edition, PathId id, List<Statement> statements) {
        Map<Cell, List<Statement>> byCell =
                statements.stream().collect(Collectors.groupingBy(Cell::of, TreeMap::new, Collectors.toList()));
        return new ForecastPath(
                edition,
                id,
                byCell.entrySet().stream()
                        .map(each -> Point.weigh(each.getKey(), each.getValue()))
                        .toList());
    }

    /** The path as it is now, to be stored and told; one without points is told to be gone. */
    public Change<ForecastPath> drawn() {
        return Change.of(this, points.isEmpty() ? new Fact.PathGone(edition, id) : new Fact.PathIs(this));
    }
}
