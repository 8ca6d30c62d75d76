package org.markettracker.forecast.rest.model;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.markettracker.forecast.application.models.ReadSeries;
import org.markettracker.forecast.application.models.RunModels;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.training.Obstacles;
import org.markettracker.forecast.domain.training.Training;
import org.markettracker.forecast.rest.paging.Paging;

/** What was observed of an edition's segments, and what any method makes of it. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/forecast/models")
@RolesAllowed({"analyst", "publisher", "admin"})
public class ModelResource {
    private final ReadSeries readSeries;
    private final RunModels runModels;

    ModelResource(ReadSeries readSeries, RunModels runModels) {
        this.readSeries = readSeries;
        this.runModels = runModels;
    }

    @GET
    @Operation(
            summary = "Every series observed, by segment; and a plain answer where it cannot be carried on",
            description = "At most limit of them; the header Link names the next ones.")
    public Response all(@RestPath String tracker, @RestPath String edition, @BeanParam Paging paging) {
        List<SeriesView> all = series(new EditionId(tracker, edition));
        return paging.answer(
                paging.of(
                        "models",
                        2,
                        (at, most) -> all.stream()
                                .filter(each -> at.isBefore(words(each)))
                                .limit(most)
                                .toList(),
                        ModelResource::words),
                each -> each);
    }

    /** Of a segment the longest periods come first, which is not the order of their letters. */
    private static List<String> words(SeriesView series) {
        int place = series.frequency() == null ? 0 : "ASQM".indexOf(series.frequency());
        return List.of(series.segment(), Integer.toString(place));
    }

    private List<SeriesView> series(EditionId edition) {
        List<SeriesView> all = new ArrayList<>();
        readSeries.all(edition).forEach((segment, trainings) -> {
            if (trainings.isEmpty()) {
                all.add(SeriesView.nothing(segment, Obstacles.tooShort(0)));
            }
            trainings.forEach(
                    each -> all.add(SeriesView.of(each, Obstacles.against(each).orElse(null))));
        });
        return all;
    }

    @GET
    @Path("{segment}/{frequency}/forecast")
    @Operation(summary = "Carry a series on by a method")
    public ForecastView forecast(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String segment,
            @RestPath String frequency,
            @RestQuery @DefaultValue("combination") String method,
            @RestQuery @DefaultValue("4") int horizon) {
        Training training = training(tracker, edition, segment, frequency);
        return ForecastView.of(runModels.forecast(training.history(), RunModels.method(method), horizon), training);
    }

    @GET
    @Path("{segment}/{frequency}/comparison")
    @Operation(summary = "Every method on a series, with how each would have done")
    public List<ComparedView> comparison(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String segment,
            @RestPath String frequency,
            @RestQuery @DefaultValue("4") int horizon) {
        Training training = training(tracker, edition, segment, frequency);
        return runModels.compare(training.history(), horizon).stream()
                .map(each -> ComparedView.of(each, training))
                .toList();
    }

    @GET
    @Path("{segment}/{frequency}/backtest")
    @Operation(summary = "What a method would have said from each earlier end of a series (rolling origin)")
    public BacktestView backtest(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String segment,
            @RestPath String frequency,
            @RestQuery @DefaultValue("combination") String method,
            @RestQuery @DefaultValue("4") int horizon,
            @RestQuery @DefaultValue("3") int fewest) {
        Training training = training(tracker, edition, segment, frequency);
        History history = training.history();
        return BacktestView.of(
                runModels.backtest(history, RunModels.method(method), horizon, fewest), history, training);
    }

    private Training training(String tracker, String edition, String segment, String frequency) {
        return readSeries
                .one(new EditionId(tracker, edition), segment, frequency)
                .unbroken();
    }
}
