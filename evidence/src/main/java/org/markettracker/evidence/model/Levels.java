package org.markettracker.evidence.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

/** Rows of a quantity that is between two ends, as itself or as a multiple of another quantity. */
final class Levels {
    private Levels() {}

    /** The sum is within the ends, which are in the same unit. */
    static List<Row> within(Linear sum, Interval ends, double give, Owners owners) {
        List<Row> rows = new ArrayList<>();
        BigDecimal low = ends.low();
        BigDecimal high = ends.high();
        if (low != null && (low.signum() > 0 || ends.lowOpen())) {
            rows.add(Row.atLeast(sum, low.doubleValue(), ends.lowOpen(), give, owners));
        }
        if (high != null) {
            rows.add(Row.atMost(sum, high.doubleValue(), ends.highOpen(), give, owners));
        }
        return rows;
    }

    /** The sum is between {@code low} and {@code high} times the base; the ends give whether they are meant strictly. */
    static List<Row> times(
            Linear sum, Linear base, double low, double high, Interval ends, double give, Owners owners) {
        List<Row> rows = new ArrayList<>();
        if (ends.low() != null && (low > 0 || ends.lowOpen())) {
            rows.add(Row.atLeast(sum.plus(-low, base), 0, ends.lowOpen(), give, owners));
        }
        if (ends.high() != null) {
            rows.add(Row.atMost(sum.plus(-high, base), 0, ends.highOpen(), give, owners));
        }
        return rows;
    }
}
