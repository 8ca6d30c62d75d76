package org.markettracker.forecast.rest.path;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.ForecastPaths;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.path.Wanted;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;
import org.markettracker.forecast.rest.paging.Paging;
import org.markettracker.forecast.rest.paging.PathPlaces;
import org.markettracker.forecast.rest.statement.StatementView;

/** The paths of an edition, and why a point of one is what it is. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/forecast/paths")
@RolesAllowed({"analyst", "publisher", "admin"})
public class PathResource {
    private final ForecastPaths paths;
    private final ForecastStatements statements;

    PathResource(ForecastPaths paths, ForecastStatements statements) {
        this.paths = paths;
        this.statements = statements;
    }

    @GET
    @Operation(
            summary = "Paths of an edition, by segment, measure, method and scenario; narrowed by any of these",
            description = "At most limit of them; the header Link names the next ones.")
    public Response all(
            @RestPath String tracker,
            @RestPath String edition,
            @RestQuery @Nullable String segment,
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String method,
            @RestQuery @Nullable String scenario,
            @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        Wanted wanted = new Wanted(segment, measure, method, scenario);
        return paging.answer(
                paging.of(
                        "paths",
                        PathPlaces.WIDTH,
                        (at, most) -> paths.after(key, wanted, PathPlaces.read(at), most),
                        each -> PathPlaces.words(each.id())),
                PathView::of);
    }

    @GET
    @Path("{segment}/{measure}/{period}")
    @Operation(summary = "One point with its why: the statements of its ends in full, and identity codes")
    public WhyView one(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String segment,
            @RestPath String measure,
            @RestPath String period,
            @RestQuery @Nullable String basePeriod,
            @RestQuery @DefaultValue(PathId.PUBLISHED) String method,
            @RestQuery @DefaultValue(PathId.BASE) String scenario) {
        EditionId key = new EditionId(tracker, edition);
        PathId id = new PathId(segment, measure(measure), method, scenario);
        Period wanted = period("period", period);
        Period base = basePeriod == null ? null : period("basePeriod", basePeriod);
        Point point = paths.find(key, id).map(ForecastPath::points).orElse(List.of()).stream()
                .filter(each -> each.cell().period().equals(wanted)
                        && (base == null || base.equals(each.cell().basePeriod())))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refusal.NOT_FOUND,
                        "path " + id.code() + ": has no point for " + wanted.code() + " in edition " + key));
        return new WhyView(PointView.of(point), of(key, point));
    }

    private List<StatementView> of(EditionId edition, Point point) {
        Map<String, StatementView> found = new TreeMap<>();
        Stream.concat(point.estimate().lowEvidence().stream(), point.estimate().highEvidence().stream())
                .map(id -> statements.find(edition, id))
                .flatMap(Optional::stream)
                .map(Versioned<ForecastStatement>::state)
                .forEach(each -> found.put(each.statement().id(), StatementView.of(each)));
        return List.copyOf(found.values());
    }

    private static PathMeasure measure(String name) {
        return Stream.of(PathMeasure.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("measure", "must be one of " + List.of(PathMeasure.values()), name));
    }

    private static Period period(String field, String code) {
        try {
            return Period.parse(code);
        } catch (InvalidEvidence e) {
            throw e.as(field);
        }
    }
}
