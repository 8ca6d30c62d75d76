package org.markettracker.forecast.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.markettracker.forecast.domain.Announcements;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.Cell;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.ForecastPaths;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.Point;

/** Paths in PostgreSQL, a row a point. */
@ApplicationScoped
class PanacheForecastPaths implements ForecastPaths, PanacheRepositoryBase<PointRow, String> {
    private final Announcements announcements;

    PanacheForecastPaths(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public List<ForecastPath> of(EditionId edition) {
        Map<PathId, List<Point>> points = list("editionKey", Sort.by("segment", "measure"), edition.toString()).stream()
                .collect(groupingBy(PointRow::path, LinkedHashMap::new, mapping(PointRow::give, toList())));
        return points.entrySet().stream()
                .map(each -> new ForecastPath(
                        edition,
                        each.getKey(),
                        each.getValue().stream()
                                .sorted((a, b) -> a.cell().compareTo(b.cell()))
                                .toList()))
                .toList();
    }

    @Override
    public void store(Change<ForecastPath> change) {
        ForecastPath path = change.state();
        Map<String, PointRow> known = list(
                        "editionKey = ?1 and segment = ?2 and measure = ?3",
                        path.edition().toString(),
                        path.id().segment(),
                        path.id().measure())
                .stream()
                .collect(toMap(row -> row.key, Function.identity()));
        for (Point point : path.points()) {
            String key = key(path.edition(), point.cell());
            PointRow row = known.containsKey(key) ? known.remove(key) : new PointRow();
            row.key = key;
            row.editionKey = path.edition().toString();
            row.take(point);
            persist(row);
        }
        known.values().forEach(this::delete);
        change.facts().forEach(announcements::announce);
    }

    private static String key(EditionId edition, Cell cell) {
        String code = edition + "/" + cell.path().code() + "/" + cell.period().code();
        return cell.basePeriod() == null ? code : code + "/" + cell.basePeriod().code();
    }
}
