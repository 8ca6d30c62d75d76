package org.markettracker.forecast.domain.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.coherence.Claim;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.heard.Observation;
import org.markettracker.forecast.domain.model.Forecast;
import org.markettracker.forecast.domain.model.Forecaster;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.model.NoForecast;
import org.markettracker.forecast.domain.model.Outcome;
import org.markettracker.forecast.domain.model.Step;
import org.markettracker.forecast.domain.path.Band;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.Cell;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.NoModel;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.path.Run;
import org.markettracker.forecast.domain.path.Why;

/** The paths that a model makes of the sizes heard, one for each segment of which something was observed. */
public final class ModelPaths {
    /** Years ahead of the last one observed, if nothing published reaches further. */
    private static final int YEARS = 4;

    private static final int MOST_YEARS = 10;

    private final EditionId edition;
    private final Method method;
    private final Models models;
    private final Trainings trainings;
    private final Map<PathId, ForecastPath> published;
    private final Map<org.markettracker.evidence.cells.Cell, Claim> claims = new HashMap<>();
    private final Map<String, List<Run>> runs = new TreeMap<>();

    private ModelPaths(
            EditionId edition, Method method, Models models, Trainings trainings, Map<PathId, ForecastPath> published) {
        this.edition = edition;
        this.method = method;
        this.models = models;
        this.trainings = trainings;
        this.published = published;
    }

    /** @param published paths whose stated figures are kept as they are */
    public static SortedMap<PathId, ForecastPath> of(
            EditionId edition,
            Taxonomy taxonomy,
            Map<org.markettracker.evidence.cells.Cell, HeardSize> sizes,
            Map<PathId, ForecastPath> published,
            Method method,
            Models models) {
        Map<org.markettracker.evidence.cells.Cell, HeardSize> ours = new HashMap<>(sizes);
        ours.keySet().removeIf(cell -> taxonomy.find(cell.segment()).isEmpty());
        return new ModelPaths(edition, method, models, Trainings.of(ours), published).run(taxonomy);
    }

    private SortedMap<PathId, ForecastPath> run(Taxonomy taxonomy) {
        int end = end();
        for (String segment : trainings.segments()) {
            for (Training training : trainings.of(segment)) {
                runs.computeIfAbsent(segment, key -> new ArrayList<>()).add(run(training, end));
            }
        }
        Map<org.markettracker.evidence.cells.Cell, Claim> agreed = Agreed.of(taxonomy, claims, fixed(), observed());
        SortedMap<PathId, ForecastPath> paths = new TreeMap<>();
        runs.forEach((segment, of) -> {
            PathId id = PathId.model(segment, method.id());
            paths.put(id, new ForecastPath(edition, id, points(id, agreed), of, null, List.of()));
        });
        return paths;
    }

    /** The year that all models reach to. */
    private int end() {
        int origin = trainings.segments().stream()
                .flatMap(segment -> trainings.of(segment).stream())
                .mapToInt(each -> each.origin().year())
                .max()
                .orElse(0);
        int stated = published.values().stream()
                .flatMap(path -> path.points().stream())
                .mapToInt(point -> point.cell().period().year())
                .max()
                .orElse(0);
        return Math.min(origin + MOST_YEARS, Math.max(origin + YEARS, stated));
    }

    private Run run(Training given, int end) {
        if (given.observations() < History.FEWEST) {
            return none(given, Obstacles.tooShort(given.observations()));
        }
        Training training = given.unbroken();
        Period origin = training.origin();
        Period last = new Period(origin.frequency(), end, origin.frequency().perYear());
        int horizon = Math.min(Forecaster.LONGEST, Periods.between(origin, last));
        Outcome outcome = models.run(training, method, horizon);
        if (outcome instanceof NoForecast refused) {
            return none(given, Obstacles.of(training, refused));
        }
        Forecast forecast = (Forecast) outcome;
        for (Step step : forecast.steps()) {
            Period period = Periods.after(origin, step.horizon());
            claims.put(
                    org.markettracker.evidence.cells.Cell.of(Measure.REVENUE, training.segment(), period),
                    Claim.forecast(step));
        }
        return new Run(
                training.frequency(),
                training.observations(),
                training.first(),
                origin,
                training.vintage(),
                forecast.text(),
                forecast.cautions().stream()
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList(),
                null);
    }

    private static Run none(Training training, NoModel why) {
        return new Run(
                training.frequency(),
                training.observations(),
                training.first(),
                training.origin(),
                training.vintage(),
                null,
                List.of(),
                why);
    }

    /** Figures that sources state of a cell themselves, both ends by the same words. */
    private Map<org.markettracker.evidence.cells.Cell, Claim> fixed() {
        Map<org.markettracker.evidence.cells.Cell, Claim> fixed = new HashMap<>();
        published.forEach((id, path) -> {
            if (id.measure() == PathMeasure.SIZE && id.isPublished() && id.isBase()) {
                for (Point point : path.points()) {
                    BigDecimal value = point.estimate().value();
                    if (value != null
                            && point.why().basis() == Basis.STATED
                            && Observation.is(point.estimate())
                            && point.estimate()
                                    .lowEvidence()
                                    .equals(point.estimate().highEvidence())) {
                        fixed.put(cell(point), Claim.published(value));
                    }
                }
            }
        });
        return fixed;
    }

    private Map<org.markettracker.evidence.cells.Cell, Claim> observed() {
        Map<org.markettracker.evidence.cells.Cell, Claim> observed = new HashMap<>();
        for (String segment : trainings.segments()) {
            trainings.observations(segment).forEach((period, size) -> {
                BigDecimal value = size.estimate().value();
                if (value != null) {
                    observed.put(
                            org.markettracker.evidence.cells.Cell.of(Measure.REVENUE, segment, period),
                            Claim.published(value));
                }
            });
        }
        return observed;
    }

    private static org.markettracker.evidence.cells.Cell cell(Point point) {
        return org.markettracker.evidence.cells.Cell.of(
                Measure.REVENUE, point.cell().path().segment(), point.cell().period());
    }

    private List<Point> points(PathId id, Map<org.markettracker.evidence.cells.Cell, Claim> agreed) {
        SortedMap<Cell, Point> points = new TreeMap<>();
        int decimals = trainings.of(id.segment()).stream()
                .mapToInt(Training::decimals)
                .max()
                .orElse(1);
        trainings.observations(id.segment()).forEach((period, size) -> {
            Cell cell = new Cell(id, period, null);
            points.put(cell, observed(cell, size));
        });
        Unit unit = trainings.of(id.segment()).get(0).unit();
        agreed.forEach((key, claim) -> {
            if (key.segment().equals(id.segment()) && claims.containsKey(key)) {
                Cell cell = new Cell(id, key.period(), null);
                points.putIfAbsent(cell, point(cell, claim, unit, decimals));
            }
        });
        return List.copyOf(points.values());
    }

    /** As it was heard; what it rests on is market-service's to tell. */
    private static Point observed(Cell cell, HeardSize size) {
        Estimate heard = size.estimate();
        List<String> codes =
                List.of("size/" + cell.path().segment() + "/" + cell.period().code());
        return new Point(
                cell,
                Estimate.of(heard.value(), heard.interval(), heard.status(), List.of(), List.of()),
                size.unit(),
                size.decimals(),
                new Why(Basis.TODAY, codes, codes, Map.of()));
    }

    private static Point point(Cell cell, Claim claim, Unit unit, int decimals) {
        return new Point(
                cell,
                new Estimate(
                        claim.point(),
                        claim.low95(),
                        false,
                        claim.high95(),
                        false,
                        Status.FORECAST,
                        List.of(),
                        List.of()),
                unit,
                decimals,
                Why.of(claim.published() ? Basis.STATED : Basis.MODEL),
                claim.published()
                        ? List.of()
                        : List.of(
                                new Band(80, claim.low80(), claim.high80()),
                                new Band(95, claim.low95(), claim.high95())));
    }
}
