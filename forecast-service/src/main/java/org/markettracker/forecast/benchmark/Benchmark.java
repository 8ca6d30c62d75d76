package org.markettracker.forecast.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.accuracy.Measures;
import org.markettracker.forecast.domain.model.Forecast;
import org.markettracker.forecast.domain.model.Forecaster;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.model.Method;

/**
 * The command: forecasts every series of the files by every method, on one thread, and prints the measures by method.
 * Series that get no forecast, or whose history does not move (no scale), are left out for all methods and counted.
 */
public final class Benchmark {
    private static final int WARM_UP = 40;

    private Benchmark() {}

    public static void main(String... arguments) throws IOException {
        run(Request.of(arguments), System.out);
    }

    static void run(Request request, PrintStream out) throws IOException {
        Table table = new Table();
        OtherForecasts others = request.others() == null ? null : OtherForecasts.read(request.others());
        for (Path file : request.files()) {
            List<KnownSeries> all =
                    SeriesFile.read(file).stream().map(request::shaped).toList();
            // The machine is given time to compile what it runs, as it has in a service.
            all.stream().limit(WARM_UP).forEach(series -> forecasts(series, null));
            Map<String, Tally> tallies = new LinkedHashMap<>();
            int left = 0;
            for (KnownSeries series : all) {
                Map<String, Bands> forecasts = forecasts(series, others);
                double scale = Measures.scale(series.train(), series.frequency().perYear());
                if (forecasts.isEmpty() || !(scale > 0)) {
                    left++;
                    continue;
                }
                forecasts.forEach((method, said) ->
                        tallies.computeIfAbsent(method, key -> new Tally()).add(said, series, scale));
            }
            table.add(request.name(file), tallies);
            if (left > 0) {
                out.println(request.name(file) + ": " + left + " series without a forecast or a scale are left out");
            }
        }
        out.print(table.text());
        if (request.csv() != null) {
            Files.writeString(request.csv(), table.csv(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Bands> forecasts(KnownSeries series, @Nullable OtherForecasts others) {
        History history = History.of(series.frequency(), series.train());
        Map<String, Bands> forecasts = new LinkedHashMap<>();
        for (Method method : Method.values()) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (Forecaster.forecast(history, series.test().length, method) instanceof Forecast forecast) {
                long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                forecasts.put(method.id(), Bands.of(forecast.steps(), (after - before) / 1e9));
            }
        }
        if (others != null && !forecasts.isEmpty()) {
            forecasts.putAll(others.of(series.id()));
        }
        return forecasts;
    }
}
