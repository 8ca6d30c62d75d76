package org.markettracker.forecast.domain.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;

/**
 * The paths under a scenario. The event works on its segment and that one's parts; every segment above changes by as much
 * as these do, siblings stay. What was observed stays too: an event changes what is ahead. Years change by the sum of
 * their halves and wholes by the sum of their parts, so that what agreed before agrees after, to the last digit.
 */
public final class ScenarioPaths {
    private final Scenario scenario;
    private final Taxonomy taxonomy;
    private final Map<String, Map<Period, Point>> base = new HashMap<>();
    private final Map<String, Map<Period, Shift>> shifts = new HashMap<>();
    private final Set<String> hit = new HashSet<>();

    private ScenarioPaths(Scenario scenario, Taxonomy taxonomy) {
        this.scenario = scenario;
        this.taxonomy = taxonomy;
    }

    /** @param paths all of the edition; those of sizes without a scenario are worked on, method by method */
    public static SortedMap<PathId, ForecastPath> of(
            Scenario scenario, Taxonomy taxonomy, Map<PathId, ForecastPath> paths) {
        SortedMap<PathId, ForecastPath> found = new TreeMap<>();
        Map<String, List<ForecastPath>> byMethod = new TreeMap<>();
        paths.values().forEach(path -> {
            if (path.id().isBase() && path.id().measure() == PathMeasure.SIZE) {
                byMethod.computeIfAbsent(path.id().method(), key -> new ArrayList<>())
                        .add(path);
            }
        });
        byMethod.forEach((method, of) -> found.putAll(new ScenarioPaths(scenario, taxonomy).run(of)));
        return found;
    }

    private SortedMap<PathId, ForecastPath> run(List<ForecastPath> paths) {
        SortedMap<PathId, ForecastPath> found = new TreeMap<>();
        if (taxonomy.find(scenario.segment()).isEmpty()) {
            return found;
        }
        for (ForecastPath path : paths) {
            Map<Period, Point> points = new TreeMap<>();
            path.points().forEach(point -> points.put(point.cell().period(), point));
            base.put(path.id().segment(), points);
        }
        below(scenario.segment());
        for (String each : above()) {
            add(each);
        }
        for (ForecastPath path : paths) {
            Map<Period, Shift> own = shifts.getOrDefault(path.id().segment(), Map.of());
            if (own.values().stream().anyMatch(shift -> !shift.isNone())) {
                PathId id = path.id().under(scenario.id());
                List<Point> points =
                        path.points().stream().map(point -> moved(id, point)).toList();
                found.put(
                        id,
                        new ForecastPath(path.edition(), id, points, path.runs(), scenario.assumption(), List.of()));
            }
        }
        return found;
    }

    private Set<String> below(String segment) {
        hit.add(segment);
        Set<String> parts = new HashSet<>();
        taxonomy.children().getOrDefault(segment, List.of()).forEach(child -> {
            parts.add(child.id());
            below(child.id());
        });
        Map<Period, Shift> own = new HashMap<>();
        Map<Period, Point> points = base.getOrDefault(segment, Map.of());
        // The finest first, for a year changes by what its halves do.
        points.keySet().stream()
                .sorted((a, b) -> b.frequency().compareTo(a.frequency()))
                .forEach(period -> own.put(period, shift(parts, points, own, period)));
        shifts.put(segment, own);
        return parts;
    }

    private Shift shift(Set<String> parts, Map<Period, Point> points, Map<Period, Shift> own, Period period) {
        Point point = Optional.ofNullable(points.get(period)).orElseThrow();
        Shift direct = Shift.of(
                point.estimate().value(),
                point.estimate().low(),
                point.estimate().high(),
                effect(point));
        BigDecimal sum = sumOf(parts.stream().map(part -> at(part, period)).toList());
        BigDecimal halves = period.parts().isEmpty() || !points.keySet().containsAll(period.parts())
                ? null
                : sumOf(period.parts().stream()
                        .map(half -> Optional.ofNullable(own.get(half)))
                        .toList());
        BigDecimal value = direct.value() == null ? null : sum != null ? sum : halves != null ? halves : direct.value();
        return new Shift(value, direct.low(), direct.high());
    }

    private Optional<Shift> at(String segment, Period period) {
        return Optional.ofNullable(shifts.getOrDefault(segment, Map.of()).get(period));
    }

    private static @Nullable BigDecimal sumOf(List<Optional<Shift>> shifts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Optional<Shift> each : shifts) {
            BigDecimal value = each.map(Shift::value).orElse(null);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return shifts.isEmpty() ? null : sum;
    }

    /** The segments above, the nearest first. */
    private List<String> above() {
        return taxonomy.above(scenario.segment());
    }

    /** A whole changes by what the one part of it does that the event is in. */
    private void add(String segment) {
        Map<Period, Shift> own = new HashMap<>();
        Map<Period, Shift> of = shifts.getOrDefault(scenario.segment(), Map.of());
        base.getOrDefault(segment, Map.of()).keySet().forEach(period -> {
            Shift shift = of.get(period);
            if (shift != null) {
                own.put(period, shift);
            }
        });
        shifts.put(segment, own);
    }

    private Point moved(PathId id, Point point) {
        Period period = point.cell().period();
        Shift shift = at(id.segment(), period).orElse(Shift.NONE);
        return hit.contains(id.segment()) ? Moved.of(id, point, shift, effect(point)) : Moved.of(id, point, shift);
    }

    private Effect effect(Point point) {
        return point.why().basis() == Basis.TODAY
                ? Effect.NONE
                : Effect.of(scenario, point.cell().period());
    }
}
