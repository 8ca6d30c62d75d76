package org.markettracker.forecast.domain.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.forecast.domain.audit.Finding;
import org.markettracker.forecast.domain.path.Cell;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/** What is stated and cannot be what the edition before expected has a statement behind it that says why. */
final class EditionsAgree {
    private EditionsAgree() {}

    static List<Finding> findings(Grounds grounds) {
        if (grounds.base().isEmpty()) {
            return List.of();
        }
        Set<String> explained = new HashSet<>();
        for (ForecastStatement each : grounds.statements()) {
            if (each.restatement() != null) {
                explained.add(each.statement().id());
            }
        }
        Map<Cell, Point> now = points(grounds.paths());
        List<Finding> findings = new ArrayList<>();
        points(grounds.before()).forEach((cell, before) -> Optional.ofNullable(now.get(cell))
                .filter(Point::isAhead)
                .flatMap(point -> judge(before, point, grounds, explained))
                .ifPresent(findings::add));
        return findings;
    }

    private static Map<Cell, Point> points(Map<PathId, ForecastPath> paths) {
        return paths.values().stream()
                .filter(path -> path.id().isPublished() && path.id().isBase())
                .flatMap(path -> path.points().stream())
                .collect(Collectors.toMap(Point::cell, point -> point, (a, b) -> a, TreeMap::new));
    }

    private static Optional<Finding> judge(Point before, Point now, Grounds grounds, Set<String> explained) {
        Interval old = before.estimate().interval();
        Interval fresh = now.estimate().interval();
        List<String> behind = Stream.concat(
                        now.estimate().lowEvidence().stream(), now.estimate().highEvidence().stream())
                .toList();
        if (!old.intersect(fresh).isEmpty()
                || behind.isEmpty()
                || behind.stream().anyMatch(explained::contains)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "the " + now.cell().title() + " was " + old + " in "
                        + grounds.base().map(Object::toString).orElse("") + " and is " + fresh
                        + ", and no statement behind it says why",
                behind,
                List.of(now.cell().code())));
    }
}
