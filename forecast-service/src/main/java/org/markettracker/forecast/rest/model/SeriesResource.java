package org.markettracker.forecast.rest.model;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.application.models.RunModels;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.model.Method;

/** Methods on any numbers that are sent. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/forecast/series")
@RolesAllowed({"analyst", "publisher", "admin"})
public class SeriesResource {
    private static final int USUAL_HORIZON = 4;

    private final RunModels runModels;

    SeriesResource(RunModels runModels) {
        this.runModels = runModels;
    }

    @POST
    @Path("forecast")
    @Operation(summary = "Carry numbers on by a method")
    public ForecastView forecast(@Valid @NotNull SeriesBody body) {
        return ForecastView.of(runModels.forecast(body.history(), method(body.method()), horizon(body)), null);
    }

    @POST
    @Path("comparison")
    @Operation(summary = "Every method on these numbers, with how each would have done")
    public List<ComparedView> comparison(@Valid @NotNull SeriesBody body) {
        return runModels.compare(body.history(), horizon(body)).stream()
                .map(each -> ComparedView.of(each, null))
                .toList();
    }

    @POST
    @Path("backtest")
    @Operation(summary = "What a method would have said from each earlier end (rolling origin)")
    public BacktestView backtest(@Valid @NotNull SeriesBody body) {
        History history = body.history();
        Integer fewest = body.fewest();
        return BacktestView.of(
                runModels.backtest(
                        history, method(body.method()), horizon(body), fewest == null ? History.FEWEST : fewest),
                history,
                null);
    }

    private static Method method(@Nullable String id) {
        return id == null ? Method.DEFAULT : RunModels.method(id);
    }

    private static int horizon(SeriesBody body) {
        Integer horizon = body.horizon();
        return horizon == null ? USUAL_HORIZON : horizon;
    }
}
