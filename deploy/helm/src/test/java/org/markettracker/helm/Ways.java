package org.markettracker.helm;

import java.util.stream.Stream;
import org.markettracker.helm.chart.Chart;

/** All ways to run the charts that the project itself keeps. */
final class Ways {

    private Ways() {}

    static Stream<Way> all() {
        return Chart.all().stream().flatMap(Ways::of);
    }

    static Stream<Way> ofApplications() {
        return of(Chart.ofApplications());
    }

    private static Stream<Way> of(Chart chart) {
        return chart.valuesFiles().stream().map(values -> new Way(chart, values));
    }
}
