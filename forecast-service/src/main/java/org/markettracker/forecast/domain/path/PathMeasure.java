package org.markettracker.forecast.domain.path;

import org.markettracker.evidence.Measure;
import org.markettracker.forecast.domain.Refused;

/** The measures that a path may have; the names are the codes of the dimension MEASURE. */
public enum PathMeasure {
    SIZE,
    GROWTH_YOY,
    CAGR;

    /** The measure of the path that a statement's measure leads to; refuses those of which there are no paths. */
    public static PathMeasure of(Measure measure) {
        return switch (measure) {
            case REVENUE -> SIZE;
            case GROWTH -> GROWTH_YOY;
            case CAGR -> CAGR;
            case USAGE, USAGE_GROWTH, SHARE_OF_TOTAL, RANK, SHARE, SHARE_CHANGE ->
                throw Refused.invalid("measure", "must be revenue, growth or cagr in a forecast", measure.code());
        };
    }
}
