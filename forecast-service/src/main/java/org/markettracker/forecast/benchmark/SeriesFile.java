package org.markettracker.forecast.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.markettracker.evidence.time.Frequency;

/**
 * A file of series: a header, then a row each {@code id,category,frequency,start,horizon,train,test}, the last two numbers
 * joined by semicolons.
 */
final class SeriesFile {
    private static final String HEADER = "id,category,frequency,start,horizon,train,test";
    private static final Map<String, Frequency> FREQUENCIES = Map.of(
            "YEARLY", Frequency.ANNUAL,
            "HALFYEARLY", Frequency.SEMI_ANNUAL,
            "QUARTERLY", Frequency.QUARTERLY,
            "MONTHLY", Frequency.MONTHLY);

    private SeriesFile() {}

    static List<KnownSeries> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(file + ": must begin with the line " + HEADER);
        }
        List<KnownSeries> series = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] columns = lines.get(i).split(",", -1);
            Frequency frequency = columns.length == 7 ? FREQUENCIES.get(columns[2]) : null;
            if (frequency == null) {
                throw new IllegalArgumentException(
                        file + ": line " + (i + 1) + " must have 7 columns and a frequency of " + FREQUENCIES.keySet());
            }
            double[] test = numbers(columns[6]);
            series.add(new KnownSeries(
                    columns[0],
                    frequency,
                    numbers(columns[5]),
                    Arrays.copyOf(test, Math.min(test.length, Integer.parseInt(columns[4])))));
        }
        return series;
    }

    private static double[] numbers(String joined) {
        return Arrays.stream(joined.split(";")).mapToDouble(Double::parseDouble).toArray();
    }
}
