package org.markettracker.forecast.domain.track;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.heard.Observation;

/** The figures that an edition brings: what is told as having come, known to a tenth. */
final class Actuals {
    private Actuals() {}

    static SortedMap<Cell, HeardSize> of(Map<Cell, HeardSize> sizes) {
        YearMonth ended = sizes.entrySet().stream()
                .filter(each -> isTold(each.getValue()))
                .map(each -> each.getKey().period().end())
                .max(YearMonth::compareTo)
                .orElse(YearMonth.of(1, 1));
        SortedMap<Cell, HeardSize> actuals = new TreeMap<>();
        sizes.forEach((cell, size) -> {
            boolean derived = size.estimate().status() == Status.IMPUTED
                    && !cell.period().end().isAfter(ended);
            if (cell.measure() == Measure.REVENUE && (isTold(size) || derived) && Observation.is(size.estimate())) {
                actuals.put(cell, size);
            }
        });
        return actuals;
    }

    private static boolean isTold(HeardSize size) {
        Status status = size.estimate().status();
        return status == Status.ACTUAL || status == Status.PROVISIONAL;
    }
}
