package org.markettracker.forecast.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param last how many numbers of each history are kept, 0 for all
 * @param sum how many periods are added up, 1 for none
 * @param others forecasts made elsewhere
 * @param csv where the table is written as CSV too
 */
record Request(List<Path> files, int last, int sum, @Nullable Path others, @Nullable Path csv) {
    static final String USAGE = "usage: Benchmark <series.csv>... [--last <n>] [--sum <k>] [--with <forecasts.csv>]"
            + " [--csv <table.csv>]";

    static Request of(String... arguments) {
        List<Path> files = new ArrayList<>();
        int last = 0;
        int sum = 1;
        Path others = null;
        Path csv = null;
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                files.add(Path.of(arguments[i]));
                continue;
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(USAGE);
            }
            String value = arguments[++i];
            switch (arguments[i - 1]) {
                case "--last" -> last = Integer.parseInt(value);
                case "--sum" -> sum = Integer.parseInt(value);
                case "--with" -> others = Path.of(value);
                case "--csv" -> csv = Path.of(value);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Request(List.copyOf(files), last, sum, others, csv);
    }

    KnownSeries shaped(KnownSeries series) {
        KnownSeries summed = sum > 1 ? series.summed(sum) : series;
        return last > 0 ? summed.last(last) : summed;
    }

    /** The name of a set in the table. */
    String name(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("\\.csv$", "");
        return name + (sum > 1 ? " sum " + sum : "") + (last > 0 ? " last " + last : "");
    }
}
