package org.markettracker.forecast.rest.scenario;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.application.Recorded;
import org.markettracker.forecast.application.scenarios.CompareScenario;
import org.markettracker.forecast.application.scenarios.DeleteScenario;
import org.markettracker.forecast.application.scenarios.PutScenario;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.scenario.Scenarios;
import org.markettracker.forecast.rest.paging.Paging;
import org.markettracker.forecast.rest.paging.PathPlaces;
import org.markettracker.forecast.rest.problem.Versions;

/** Scenarios of an edition, and their paths beside the base paths. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/scenarios")
@RolesAllowed({"analyst", "publisher", "admin"})
public class ScenarioResource {
    private final Scenarios scenarios;
    private final PutScenario putScenario;
    private final DeleteScenario deleteScenario;
    private final CompareScenario compareScenario;

    ScenarioResource(
            Scenarios scenarios,
            PutScenario putScenario,
            DeleteScenario deleteScenario,
            CompareScenario compareScenario) {
        this.scenarios = scenarios;
        this.putScenario = putScenario;
        this.deleteScenario = deleteScenario;
        this.compareScenario = compareScenario;
    }

    @GET
    @Operation(
            summary = "The scenarios of an edition, by id",
            description = "At most limit of them; the header Link names the next ones.")
    public Response all(@RestPath String tracker, @RestPath String edition, @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        return paging.answer(
                paging.of("scenarios", (place, most) -> scenarios.after(key, place.word(0), most), each -> each.state()
                        .id()),
                each -> ScenarioView.of(each.state()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One scenario")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String id) {
        EditionId key = new EditionId(tracker, edition);
        Versioned<Scenario> found = scenarios
                .find(key, id)
                .orElseThrow(
                        () -> new Refused(Refusal.NOT_FOUND, "scenario " + id + ": does not exist in edition " + key));
        return Versions.answer(false, found.version(), ScenarioView.of(found.state()));
    }

    @GET
    @Path("{id}/comparison")
    @Operation(
            summary = "The paths of a scenario beside the base paths, period by period",
            description =
                    "By segment, measure and method. " + "At most limit of them; the header Link names the next ones.")
    public Response comparison(
            @RestPath String tracker, @RestPath String edition, @RestPath String id, @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        return paging.answer(
                paging.of(
                        "comparison",
                        PathPlaces.WIDTH,
                        (at, most) -> compareScenario.compare(key, id, PathPlaces.read(at), most),
                        each -> PathPlaces.words(each.id())),
                ComparedView::of);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(summary = "Make or change a scenario; the same one again changes nothing")
    public Response put(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @Valid @NotNull ScenarioBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Recorded<Scenario> recorded =
                putScenario.put(body.toScenario(new EditionId(tracker, edition), id), Versions.seen(ifMatch));
        return Versions.answer(recorded.created(), recorded.version(), ScenarioView.of(recorded.state()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(summary = "Take a scenario back")
    public void delete(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        deleteScenario.delete(new EditionId(tracker, edition), id, Versions.seen(ifMatch));
    }
}
