package org.markettracker.forecast.domain.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.edition.EditionId;

/**
 * What is expected of a segment in one measure, by one method and under one scenario.
 *
 * @param edition it belongs to
 * @param id names it
 * @param points in order of period, each of this path; none when nothing is known of it any longer
 * @param runs of a model, one for each frequency: what it was trained on, or why it says nothing
 * @param assumption the scenario's event; null on the base path
 * @param scores how earlier editions' paths of this name did against what this edition brings
 */
public record ForecastPath(
        EditionId edition,
        PathId id,
        List<Point> points,
        List<Run> runs,
        @Nullable Assumption assumption,
        List<Score> scores) {
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
        runs = List.copyOf(runs);
        scores = List.copyOf(scores);
    }

    /** A path without a model, a scenario and a record. */
    public ForecastPath(EditionId edition, PathId id, List<Point> points) {
        this(edition, id, points, List.of(), null, List.of());
    }

    /** The same with its record. */
    public ForecastPath scored(List<Score> others) {
        return new ForecastPath(edition, id, points, runs, assumption, others);
    }

    /** The path as it is now, to be stored and told; one without points is told to be gone. */
    public Change<ForecastPath> drawn() {
        return Change.of(this, points.isEmpty() ? new Fact.PathGone(edition, id) : new Fact.PathIs(this));
    }
}
