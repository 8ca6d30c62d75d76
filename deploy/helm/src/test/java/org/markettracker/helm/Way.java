package org.markettracker.helm;

import java.nio.file.Path;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Rendering;

/** A way to run a chart: it, with one of its values files. */
record Way(Chart chart, Path values) {

    Rendering rendering() {
        return chart.render(values);
    }

    @Override
    public String toString() {
        return chart + " " + values.getFileName();
    }
}
