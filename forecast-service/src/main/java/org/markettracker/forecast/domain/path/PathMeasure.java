package org.markettracker.forecast.domain.path;

import org.markettracker.evidence.Measure;
import org.markettracker.forecast.domain.Refused;

/** The measures that a path may have; the names are the codes of the dimension MEASURE. */
public enum PathMeasure {
    SIZE(Measure.REVENUE),
    GROWTH_YOY(Measure.GROWTH),
    CAGR(Measure.CAGR),
    SHARE_OF_TOTAL(Measure.SHARE_OF_TOTAL);

    private final Measure measure;

    PathMeasure(Measure measure) {
        this.measure = measure;
    }

    /** The same measure as the arithmetic names it. */
    public Measure measure() {
        return measure;
    }

    /** The measure of the path that a statement's measure leads to; refuses those of which there are no paths. */
    public static PathMeasure of(Measure measure) {
        return switch (measure) {
            case REVENUE -> SIZE;
            case GROWTH -> GROWTH_YOY;
            case CAGR -> CAGR;
            case SHARE_OF_TOTAL -> SHARE_OF_TOTAL;
            case USAGE, USAGE_GROWTH, RANK, SHARE, SHARE_CHANGE ->
                throw Refused.invalid(
                        "measure", "must be revenue, growth, cagr or share_of_total in a forecast", measure.code());
        };
    }
}
