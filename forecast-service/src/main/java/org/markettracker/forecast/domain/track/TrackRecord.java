package org.markettracker.forecast.domain.track;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.path.Score;
import org.markettracker.forecast.domain.path.Why;

/** Holds what earlier editions expected against the figures that an edition is the first to bring. */
public final class TrackRecord {
    private final EditionId edition;
    private final SortedMap<Cell, HeardSize> came;

    private TrackRecord(EditionId edition, SortedMap<Cell, HeardSize> came) {
        this.edition = edition;
        this.came = came;
    }

    /**
     * The paths with their scores; where a path of an earlier edition is no more, one with the figure that came is made for
     * its score.
     *
     * @param earlier editions, the one that this is based on first
     */
    public static SortedMap<PathId, ForecastPath> of(
            EditionId edition, Map<Cell, HeardSize> sizes, List<Earlier> earlier, Map<PathId, ForecastPath> paths) {
        SortedMap<PathId, ForecastPath> scored = new TreeMap<>(paths);
        if (earlier.isEmpty()) {
            return scored;
        }
        SortedMap<Cell, HeardSize> came = Actuals.of(sizes);
        // What the edition before had already was scored there.
        came.keySet().removeAll(Actuals.of(earlier.get(0).sizes()).keySet());
        TrackRecord record = new TrackRecord(edition, came);
        record.scores(earlier)
                .forEach((id, scores) -> scored.put(
                        id,
                        scored.getOrDefault(id, record.actualsOnly(id, scores)).scored(scores)));
        return scored;
    }

    /** Whether there is a figure that the edition before had not. */
    public static boolean brings(Map<Cell, HeardSize> sizes, Map<Cell, HeardSize> before) {
        return !Actuals.of(before).keySet().containsAll(Actuals.of(sizes).keySet());
    }

    private SortedMap<PathId, List<Score>> scores(List<Earlier> earlier) {
        SortedMap<PathId, List<Score>> scores = new TreeMap<>();
        for (Earlier each : earlier) {
            if (!each.published()) {
                continue;
            }
            Scoring scoring = new Scoring(each);
            for (ForecastPath path : each.paths()) {
                if (path.id().isBase() && path.id().measure() == PathMeasure.SIZE) {
                    List<Score> own = path.points().stream()
                            .filter(TrackRecord::isItsOwn)
                            .filter(point -> came.containsKey(cell(point)))
                            .flatMap(point -> scoring.score(point, came.get(cell(point))).stream())
                            .toList();
                    if (!own.isEmpty()) {
                        scores.computeIfAbsent(path.id(), key -> new ArrayList<>())
                                .addAll(own);
                    }
                }
            }
        }
        return scores;
    }

    /** Not what was known then; and of a model not what it took from sources, who are scored for it themselves. */
    private static boolean isItsOwn(Point point) {
        boolean published = point.cell().path().isPublished();
        return point.isAhead() && (published || point.why().basis() == Basis.MODEL);
    }

    private static Cell cell(Point point) {
        return Cell.of(
                Measure.REVENUE, point.cell().path().segment(), point.cell().period());
    }

    private ForecastPath actualsOnly(PathId id, List<Score> scores) {
        SortedMap<Period, Point> points = new TreeMap<>();
        for (Score each : scores) {
            HeardSize size = came.get(Cell.of(Measure.REVENUE, id.segment(), each.period()));
            if (size != null) {
                Estimate heard = size.estimate();
                BigDecimal value = heard.value();
                List<String> codes =
                        List.of("size/" + id.segment() + "/" + each.period().code());
                points.put(
                        each.period(),
                        new Point(
                                new org.markettracker.forecast.domain.path.Cell(id, each.period(), null),
                                Estimate.of(value, heard.interval(), heard.status(), List.of(), List.of()),
                                size.unit(),
                                size.decimals(),
                                new Why(Basis.TODAY, codes, codes, Map.of())));
            }
        }
        return new ForecastPath(edition, id, List.copyOf(points.values()));
    }
}
