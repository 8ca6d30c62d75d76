package org.markettracker.forecast.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Forecasts made elsewhere: a header, then a row a step {@code
 * id,method,step,point,low80,high80,low95,high95,seconds}, steps in order. What several methods say of a series is joined
 * by the plain mean of them all under the name {@code their-mean}.
 */
final class OtherForecasts {
    private final Map<String, Map<String, List<double[]>>> rows = new LinkedHashMap<>();

    static OtherForecasts read(Path file) throws IOException {
        OtherForecasts others = new OtherForecasts();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split(",", -1);
            double[] numbers = new double[6];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Double.parseDouble(columns[3 + i]);
            }
            others.rows
                    .computeIfAbsent(columns[0], id -> new LinkedHashMap<>())
                    .computeIfAbsent(columns[1], method -> new ArrayList<>())
                    .add(numbers);
        }
        return others;
    }

    /** By method; none for a series that they do not speak of. */
    Map<String, Bands> of(String id) {
        Map<String, Bands> of = new LinkedHashMap<>();
        rows.getOrDefault(id, Map.of()).forEach((method, steps) -> of.put(method, bands(steps)));
        if (of.size() > 1) {
            of.put("their-mean", Bands.mean(List.copyOf(of.values())));
        }
        return of;
    }

    private static Bands bands(List<double[]> steps) {
        double[][] columns = new double[6][steps.size()];
        for (int h = 0; h < steps.size(); h++) {
            for (int i = 0; i < columns.length; i++) {
                columns[i][h] = steps.get(h)[i];
            }
        }
        double seconds = 0;
        for (double each : columns[5]) {
            seconds += each;
        }
        return new Bands(columns[0], columns[1], columns[2], columns[3], columns[4], seconds);
    }
}
