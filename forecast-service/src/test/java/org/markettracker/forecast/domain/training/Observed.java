package org.markettracker.forecast.domain.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.heard.HeardSize;

/** Sizes as they may be heard, for tests. */
public final class Observed {
    private final Map<Cell, HeardSize> sizes = new TreeMap<>();

    /** A size known to half of one per cent. */
    public Observed exactly(String segment, String period, double value) {
        return between(segment, period, value, value * 0.995, value * 1.005);
    }

    public Observed between(String segment, String period, double value, double low, double high) {
        Estimate estimate = new Estimate(
                BigDecimal.valueOf(value),
                BigDecimal.valueOf(low),
                false,
                BigDecimal.valueOf(high),
                false,
                Status.ACTUAL,
                List.of("M1"),
                List.of("M1"));
        sizes.put(
                Cell.of(Measure.REVENUE, segment, Period.parse(period)),
                new HeardSize(estimate, Unit.parse("CNY_100M"), 1));
        return this;
    }

    /** Years from the first on. */
    public Observed years(String segment, int first, double... values) {
        for (int t = 0; t < values.length; t++) {
            exactly(segment, "" + (first + t), values[t]);
        }
        return this;
    }

    public Map<Cell, HeardSize> sizes() {
        return new TreeMap<>(sizes);
    }
}
